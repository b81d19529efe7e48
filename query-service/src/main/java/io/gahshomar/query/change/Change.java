package io.gahshomar.query.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gahshomar.query.entry.EntryJson;
import java.time.Instant;

/**
 * What became of an entry, as seen from a slice.
 *
 * @param position its place in the log; a later change has a larger one
 * @param type added, changed or gone
 * @param id id of the entry
 * @param version version that it came with
 * @param changedAt when it was written to the topic
 * @param entry as it reads since; null where it is gone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(long position, String type, String id, long version, Instant changedAt, EntryJson entry) {}
