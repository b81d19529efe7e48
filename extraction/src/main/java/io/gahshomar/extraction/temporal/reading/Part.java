package io.gahshomar.extraction.temporal.reading;

/** A stretch within a unit of time that a modifier names. */
public enum Part {
    /** «اوایل», early. */
    EARLY,
    /** «اواسط», mid-. */
    MID,
    /** «اواخر», late. */
    LATE,
    /** «آغاز», «ابتدای», the beginning of. */
    BEGINNING,
    /** «پایان», the end of. */
    END
}
