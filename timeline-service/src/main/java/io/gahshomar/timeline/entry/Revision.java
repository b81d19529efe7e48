package io.gahshomar.timeline.entry;

import io.gahshomar.timeline.window.Window;
import java.util.List;

/**
 * What is to be said of an entry from now on.
 *
 * @param id id of the entry
 * @param happening what it says, or null where no mention tells of it any more
 */
public record Revision(String id, Happening happening) {

    /** Ids of the mentions that tell of it; where none does, that of the one it was named after. */
    List<String> mentions() {
        return happening == null
                ? List.of(id)
                : happening.evidence().stream()
                        .map(evidence -> evidence.source().mention())
                        .toList();
    }

    /** Equal for equal happenings, and for others never; null where there is none. */
    byte[] digest() {
        return happening == null ? null : Digest.of(happening.asEntry(id, 1));
    }

    EntryState stateIn(Window window) {
        if (happening == null) {
            return EntryState.GONE;
        }
        if (happening.hidden()) {
            return EntryState.HIDDEN;
        }
        return window.admits(happening.date()) ? EntryState.ON_CHRONOLOGY : EntryState.OUTSIDE;
    }
}
