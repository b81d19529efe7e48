package io.gahshomar.timeline.entry;

import io.gahshomar.event.EventCodec;
import io.gahshomar.timeline.window.Window;
import java.util.List;

/**
 * What is to be said of an entry from now on.
 *
 * @param id id of the entry
 * @param happening what it says, or null where no mention tells of it any more
 * @param json the entry in its first version, or null
 * @param digest equal for equal happenings, and for others never; null where there is none
 */
public record Revision(String id, Happening happening, byte[] json, byte[] digest) {

    /** An entry that says this. */
    public static Revision of(String id, Happening happening) {
        byte[] json = EventCodec.encode(happening.asEntry(id, 1));
        return new Revision(id, happening, json, Digest.of(json));
    }

    /** An entry that no mention tells of any more. */
    public static Revision gone(String id) {
        return new Revision(id, null, null, null);
    }

    /** The JSON of the entry in a version. */
    byte[] json(long version) {
        return version == 1 ? json : EventCodec.encode(happening.asEntry(id, version));
    }

    /** Ids of the mentions that tell of it; where none does, that of the one it was named after. */
    List<String> mentions() {
        return happening == null
                ? List.of(id)
                : happening.evidence().stream()
                        .map(evidence -> evidence.source().mention())
                        .toList();
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
