package io.gahshomar.extraction.temporal.resolve;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.Precision;
import io.gahshomar.extraction.calendar.CalendarDays;
import io.gahshomar.extraction.temporal.reading.Reading;
import java.time.LocalDate;

/** The days of dates that are told by their calendar fields. */
final class Dates {

    private static final int LATEST_YEAR = 2100;

    private final Years years;

    Dates(Years years) {
        this.years = years;
    }

    /** The days of a date; null where there is no such day or nothing tells the year. */
    Days days(Reading.Dated date, boolean future) {
        CalendarSystem calendar = years.calendar(date.calendar(), date.year());
        Integer year =
                date.year() == null ? years.implied(date, calendar, future) : years.number(date.year(), calendar);
        return year == null ? null : days(date, CalendarDays.of(calendar), year);
    }

    /** The days of a date in a given year. */
    static Days days(Reading.Dated date, CalendarDays calendar, int year) {
        if (year > LATEST_YEAR || year < 1 && calendar.system() != CalendarSystem.GREGORIAN) {
            return null;
        }
        Days days = date.firstDay() > 0
                ? days(calendar, year, date.month(), date.firstDay(), date.lastDay())
                : date.month() > 0 ? Days.month(calendar, year, date.month()) : wide(date, calendar, year);
        return days != null && calendar.uncertain() ? days.marked("?") : days;
    }

    private static Days days(CalendarDays calendar, int year, int month, int first, int last) {
        if (month == 0 || last > calendar.daysIn(year, month)) {
            return null;
        }
        LocalDate from = calendar.firstDay(year, month).plusDays(first - 1L);
        LocalDate to = from.plusDays((long) last - first);
        return first == last
                ? Days.day(from, calendar.system())
                : Days.between(from, to, Precision.INTERVAL, calendar.system());
    }

    private static Days wide(Reading.Dated date, CalendarDays calendar, int year) {
        return date.season() > 0 ? season(calendar, year, date.season()) : Days.year(calendar, year);
    }

    /**
     * Jalali seasons are the quarters of the year; Gregorian ones are those of meteorology, March to May for spring, and
     * winter begins in December of its year.
     */
    static Days season(CalendarDays calendar, int year, int season) {
        int first = calendar.system() == CalendarSystem.JALALI ? season * 3 - 2 : season * 3;
        int last = first + 2;
        return Days.between(
                calendar.firstDay(year, first),
                calendar.lastDay(year + (last > 12 ? 1 : 0), (last - 1) % 12 + 1),
                Precision.SEASON,
                calendar.system());
    }
}
