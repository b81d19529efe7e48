package io.gahshomar.extraction.temporal;

/** What counts as one expression, and how wide its value is. */
public enum Convention {
    /**
     * A chronology's view: a range and an open side are one expression with one interval, and "early", "mid" and "late"
     * narrow the value to a stretch of the unit.
     */
    SPANS,
    /**
     * The view of TIMEX3 annotation: every date stands for itself, so "from 1992 to 1995" is two expressions, "since 1992"
     * is 1992, and "early 1992" is 1992, approximately.
     */
    POINTS
}
