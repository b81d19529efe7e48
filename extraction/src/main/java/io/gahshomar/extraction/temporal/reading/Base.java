package io.gahshomar.extraction.temporal.reading;

/** What a relative expression counts from. */
public enum Base {
    /** The day of publication; where none is known, what was spoken of last. */
    NOW,
    /** What was spoken of last: «همان سال», "the next day". */
    DISCOURSE,
    /** The time of the paragraph where it has one of its own, else as {@link #NOW}: «پایان سال», "the end of the month". */
    CURRENT
}
