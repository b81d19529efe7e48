package io.gahshomar.extraction.temporal.reading;

import io.gahshomar.event.date.CalendarSystem;

/** What an expression says; the resolver turns it into days. */
public sealed interface Reading {

    /**
     * A date by its calendar fields, the finer ones left out where not given.
     *
     * @param calendar null where neither words nor number range tell it
     * @param year null where the expression gives none
     * @param season 1 (spring) to 4, 0 for none
     * @param month 1 to 12, 0 for none
     * @param firstDay 1 to 31, 0 for none
     * @param lastDay as firstDay, or later where several days are named
     * @param weekday 1 (Monday) to 7, 0 for none; never alone
     */
    record Dated(
            CalendarSystem calendar, YearReference year, int season, int month, int firstDay, int lastDay, int weekday)
            implements Reading {

        /** The same in a calendar. */
        public Dated in(CalendarSystem other) {
            return new Dated(other, year, season, month, firstDay, lastDay, weekday);
        }

        /** The same with a weekday beside it. */
        public Dated onWeekday(int other) {
            return new Dated(calendar, year, season, month, firstDay, lastDay, other);
        }

        /** The same with another day. */
        public Dated onDay(int day) {
            return new Dated(calendar, year, season, month, day, day, weekday);
        }
    }

    /** Years of the same tens, «دهه ۷۰»; the year is the first one, or null where it is counted. */
    record Decade(CalendarSystem calendar, YearReference year) implements Reading {}

    /** «سده هیجده و نوزدهم»: centuries from the first to the last, counted from 1. */
    record Century(CalendarSystem calendar, int first, int last) implements Reading {}

    /** So many units from a base: «سه روز پیش», «همان ماه». */
    record Counted(Unit unit, int count, Base base) implements Reading {}

    /** A weekday, season or month by name and direction: «تابستان گذشته», last Tuesday. Direction -1, 0, 1. */
    record Named(Dated name, int direction, Base base) implements Reading {}

    /** A stretch that reaches from so many units before now to now, or from now into the future. */
    record Stretch(Unit unit, int count) implements Reading {}

    /** «اواخر سال ۲۰۰۴». */
    record PartOf(Part part, Reading whole) implements Reading {}

    /**
     * One of equal pieces of a whole: «سه ماه اول سال ۲۰۰۷», «هفته دوم مهر».
     *
     * @param unit what the pieces are made of
     * @param length units in a piece
     * @param number counted from 1; negative from the end
     */
    record PieceOf(Unit unit, int length, int number, Reading whole) implements Reading {}

    /** «حدود سال ۱۳۸۰». */
    record About(Reading whole) implements Reading {}

    /** The first or second half of a whole: «نیمه دوم دهه ۱۹۹۰». */
    record HalfOf(int number, Reading whole) implements Reading {}

    /** A day counted within a month that is told otherwise: «پانزدهم همان ماه». */
    record DayOf(int day, Reading month) implements Reading {}

    /** «پنجشنبه هفته گذشته»; 1 is Monday. */
    record WeekdayIn(int weekday, Reading week) implements Reading {}

    /** A year that does not begin with the calendar's. */
    record KindOfYear(YearKind kind, Reading year) implements Reading {}

    /** The same date in two calendars: «۱۳۷۵ (۱۹۹۶)». */
    record Pair(Reading first, Reading second) implements Reading {}

    /**
     * So many units that end with the end of another: «شش ماه منتهی به شهریور», the three months to June.
     *
     * @param length units, at least 1
     */
    record Ending(Unit unit, int length, Reading end) implements Reading {}

    /** The week that a day lies in: the week of 3 May. */
    record WeekOf(Reading day) implements Reading {}

    /** A day so many years, months or weeks from another: twenty years ago today. */
    record Moved(Unit unit, int count, Reading day) implements Reading {}

    /** Words that look like an expression and are none: «چند سال گذشته». */
    record Nothing() implements Reading {}

    /** From the start of one to the end of the other, in either order of writing. */
    record Range(Reading first, Reading second) implements Reading {}

    /**
     * «از سال ۲۰۰۳ به بعد».
     *
     * @param begun whether the word says that it has begun: since, but not from
     */
    record Since(Reading start, boolean begun) implements Reading {}

    /** «تا سال ۲۰۱۲». */
    record Until(Reading end) implements Reading {}
}
