package io.gahshomar.extraction.temporal.reading;

/** A unit of time that expressions count in. */
public enum Unit {
    DAY,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    CENTURY
}
