package io.gahshomar.query.change;

import io.gahshomar.query.entry.EntryJson;
import io.gahshomar.query.entry.Findable;
import io.gahshomar.query.filter.Filter;
import java.time.Instant;
import java.util.Optional;

/**
 * A change in the log.
 *
 * @param position its place
 * @param before what the entry was found by; empty where it did not stand on the chronology
 * @param after what it is found by since; empty where it is gone
 * @param document as it reads since; null where it is gone
 */
record Logged(
        long position,
        String id,
        long version,
        Instant changedAt,
        Optional<Findable> before,
        Optional<Findable> after,
        String document) {

    /** What it means for the slice of a filter; empty where nothing. */
    Optional<Change> seenBy(Filter filter) {
        boolean was = before.filter(filter::matches).isPresent();
        boolean is = after.filter(filter::matches).isPresent();
        if (is) {
            return Optional.of(
                    new Change(position, was ? "changed" : "added", id, version, changedAt, new EntryJson(document)));
        }
        return was ? Optional.of(new Change(position, "gone", id, version, changedAt, null)) : Optional.empty();
    }
}
