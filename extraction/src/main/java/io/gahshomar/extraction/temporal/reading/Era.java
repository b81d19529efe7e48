package io.gahshomar.extraction.temporal.reading;

import io.gahshomar.event.date.CalendarSystem;

/** What a word after a year says of its calendar. */
public enum Era {
    /** «میلادی», AD. */
    GREGORIAN(CalendarSystem.GREGORIAN),
    /** «شمسی», SH. */
    JALALI(CalendarSystem.JALALI),
    /** «قمری», AH. */
    HIJRI(CalendarSystem.HIJRI),
    /** AH, «هجری»: makes a year of any number. */
    HIJRA(CalendarSystem.HIJRI),
    /** AD, CE: makes a year of any number. */
    COMMON(CalendarSystem.GREGORIAN),
    /** «پیش از میلاد», BC: makes a year of any number. */
    BEFORE_CHRIST(CalendarSystem.GREGORIAN),
    /** A word that says only that the number is a year: года. */
    PLAIN(null);

    private final CalendarSystem calendar;

    Era(CalendarSystem calendar) {
        this.calendar = calendar;
    }

    /** Whether a number of any size beside it is a year. */
    public boolean ofAnyNumber() {
        return this == COMMON || this == BEFORE_CHRIST || this == HIJRA;
    }

    /** The calendar; null where the word tells none. */
    public CalendarSystem calendar() {
        return calendar;
    }
}
