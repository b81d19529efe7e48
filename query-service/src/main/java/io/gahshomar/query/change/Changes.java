package io.gahshomar.query.change;

import io.gahshomar.query.link.Link;
import java.util.List;

/**
 * What became of entries after a position, as clients read it.
 *
 * @param items the oldest first
 * @param position everything up to it has been told
 * @param links self, and next: what comes after
 */
public record Changes(List<Change> items, long position, List<Link> links) {}
