package io.gahshomar.query.projection;

import io.gahshomar.event.TimelineEntry;
import java.time.Instant;

/** What a record says of an entry. */
sealed interface EntryChange {

    /** Id of the entry. */
    String id();

    /** Version of the entry that the record tells of; where it is not newer than the known one, nothing changes. */
    long version();

    /** When the record was written. */
    Instant at();

    /** The entry reads so now. */
    record Stated(TimelineEntry entry, Instant at) implements EntryChange {

        @Override
        public String id() {
            return entry.id();
        }

        @Override
        public long version() {
            return entry.version();
        }
    }

    /** The entry is gone. */
    record Gone(String id, long version, Instant at) implements EntryChange {}
}
