package io.gahshomar.extraction.calendar;

import io.gahshomar.event.date.CalendarSystem;
import java.time.LocalDate;

/** The days of a calendar's years and months, as Gregorian days. Years and months are those of the calendar. */
public sealed interface CalendarDays permits GregorianDays, IcuDays {

    /** The Gregorian calendar. */
    CalendarDays GREGORIAN = new GregorianDays();
    /** The official Solar Hijri calendar of Iran. */
    CalendarDays JALALI = IcuDays.jalali();
    /** The Umm al-Qura lunar calendar; the months seen in Iran often begin a day later. */
    CalendarDays HIJRI = IcuDays.hijri();

    /** The days of a calendar; a date written in both is Gregorian. */
    static CalendarDays of(CalendarSystem calendar) {
        return switch (calendar) {
            case GREGORIAN, BOTH -> GREGORIAN;
            case JALALI -> JALALI;
            case HIJRI -> HIJRI;
        };
    }

    CalendarSystem system();

    /** The first day of a month. */
    LocalDate firstDay(int year, int month);

    /** How many days a month has. */
    int daysIn(int year, int month);

    /** The year of this calendar that a day lies in. */
    int yearOf(LocalDate day);

    /** The month of this calendar that a day lies in, 1 to 12. */
    int monthOf(LocalDate day);

    /** Whether dates of this calendar can be a day off. */
    default boolean uncertain() {
        return false;
    }

    /** The last day of a month. */
    default LocalDate lastDay(int year, int month) {
        return firstDay(year, month).plusDays(daysIn(year, month) - 1L);
    }

    /** The first day of a year. */
    default LocalDate firstDay(int year) {
        return firstDay(year, 1);
    }

    /** The last day of a year. */
    default LocalDate lastDay(int year) {
        return firstDay(year + 1, 1).minusDays(1);
    }
}
