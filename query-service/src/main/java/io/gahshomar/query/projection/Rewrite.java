package io.gahshomar.query.projection;

import io.gahshomar.query.entry.Entry;
import io.gahshomar.query.entry.Findable;
import java.time.Instant;
import java.util.Optional;

/**
 * A change of an entry that is newer than what was known.
 *
 * @param id id of the entry
 * @param version its new version
 * @param at when the change was written to the topic
 * @param before how it stood; empty where it did not
 * @param after how it stands; empty where it is gone
 */
record Rewrite(String id, long version, Instant at, Optional<Standing> before, Optional<After> after) {

    /** How it stands, with what is not read back from the database. */
    record After(Entry entry, Findable findable, Standing standing) {}

    /** Whether it is found otherwise than before. */
    boolean movesPostings() {
        return before.isEmpty()
                || after.isEmpty()
                || !before.get().terms().equals(after.get().standing().terms())
                || !before.get().placed().equals(after.get().standing().placed());
    }
}
