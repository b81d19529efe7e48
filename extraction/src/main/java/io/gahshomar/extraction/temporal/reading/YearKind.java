package io.gahshomar.extraction.temporal.reading;

/** Years that do not begin with the calendar's year. */
public enum YearKind {
    /** «سال آبی»: 1 Mehr to the end of Shahrivar. */
    WATER,
    /** «سال تحصیلی», academic year: named by two calendar years, held as both of them. */
    ACADEMIC,
    /** «سال مالی», fiscal year: taken as the calendar's year. */
    FISCAL
}
