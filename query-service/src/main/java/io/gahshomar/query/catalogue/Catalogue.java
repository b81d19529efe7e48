package io.gahshomar.query.catalogue;

import io.gahshomar.query.link.Link;
import java.util.List;

/**
 * The values of a kind that entries have, as clients read them.
 *
 * @param items those of the most entries first
 */
public record Catalogue(List<Item> items, List<Link> links, int numberReturned) {}
