package io.gahshomar.timeline.entry;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** Where an entry stands. */
public enum EntryState {
    /** It stands on the chronology and on the timeline topic. */
    ON_CHRONOLOGY("on-chronology"),
    /** It is known and counted, but its date has no day in common with the window. */
    OUTSIDE("outside"),
    /** An editor keeps it from the chronology. */
    HIDDEN("hidden"),
    /** No mention tells of it any more. */
    GONE("gone");

    @EnumeratedValue
    @JsonValue
    final String word;

    EntryState(String word) {
        this.word = word;
    }

    /** The state that a word stands for. */
    public static EntryState of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state of an entry is called '" + word + "'"));
    }
}
