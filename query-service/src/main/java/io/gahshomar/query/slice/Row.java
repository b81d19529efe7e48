package io.gahshomar.query.slice;

import io.gahshomar.query.entry.EntryJson;
import java.time.Instant;

/**
 * An entry of a slice.
 *
 * @param entry the entry
 * @param changedAt when its present state was written to the topic
 */
public record Row(EntryJson entry, Instant changedAt) {}
