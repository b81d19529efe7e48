package io.gahshomar.extraction.temporal.reading;

/** What a relative expression counts from. */
public enum Base {
    /** The day of publication; where none is known, what was spoken of last. */
    NOW,
    /** What was spoken of last: «همان سال», "the next day". */
    DISCOURSE
}
