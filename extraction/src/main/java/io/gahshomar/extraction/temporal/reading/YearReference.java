package io.gahshomar.extraction.temporal.reading;

/** How an expression tells its year. */
public sealed interface YearReference {

    /** The number of the year; negative before the common era. */
    record Numbered(int number) implements YearReference {}

    /** Its last two digits: «سال ۸۷». */
    record Abbreviated(int number) implements YearReference {}

    /** Counted in years from a base: «سال گذشته» is -1 from now, «همان سال» 0 from the discourse. */
    record Counted(int years, Base base) implements YearReference {}
}
