package io.gahshomar.timeline.entry;

import io.gahshomar.timeline.window.Window;

/**
 * What is to be said of an entry from now on.
 *
 * @param id id of the entry
 * @param happening what it says, or null where no mention tells of it any more
 */
public record Revision(String id, Happening happening) {

    EntryState stateIn(Window window) {
        if (happening == null) {
            return EntryState.GONE;
        }
        return window.admits(happening.date()) ? EntryState.ON_CHRONOLOGY : EntryState.OUTSIDE;
    }
}
