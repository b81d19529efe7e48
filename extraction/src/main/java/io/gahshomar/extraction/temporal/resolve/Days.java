package io.gahshomar.extraction.temporal.resolve;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.Precision;
import io.gahshomar.extraction.calendar.CalendarDays;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A value: Gregorian days from earliest to latest, inclusive, null for an open side.
 *
 * @param precision the unit that the text names
 * @param calendar the calendar it is written in
 * @param start how EDTF writes the first side, "2007" for a whole Gregorian year
 * @param end how EDTF writes the last side; equal to start where one unit is the whole value
 */
public record Days(
        LocalDate earliest, LocalDate latest, Precision precision, CalendarSystem calendar, String start, String end) {

    private static final String OPEN = "..";
    /** A power of two; the days of eleven years. */
    private static final int KNOWN_DAYS = 1 << 12;

    private static final Days[] DAYS = new Days[KNOWN_DAYS];
    private static final int KNOWN_YEARS = 2200;
    /** Most expressions name a year; two threads that fill the same place fill it with equal values. */
    private static final Days[][] YEARS = new Days[CalendarSystem.values().length][KNOWN_YEARS];

    private static final int MONTHS_OF_YEAR = 12;
    private static final Days[][] MONTHS = new Days[CalendarSystem.values().length][KNOWN_YEARS * MONTHS_OF_YEAR];

    static Days day(LocalDate day, CalendarSystem calendar) {
        int place = (int) day.toEpochDay() & KNOWN_DAYS - 1;
        Days known = DAYS[place];
        if (known == null || known.calendar != calendar || !known.earliest.equals(day)) {
            String name = day.toString();
            known = new Days(day, day, Precision.DAY, calendar, name, name);
            DAYS[place] = known;
        }
        return known;
    }

    static Days month(CalendarDays calendar, int year, int month) {
        if (year < 0 || year >= KNOWN_YEARS) {
            return newMonth(calendar, year, month);
        }
        Days[] months = MONTHS[calendar.system().ordinal()];
        int place = year * MONTHS_OF_YEAR + month - 1;
        Days known = months[place];
        return known == null ? months[place] = newMonth(calendar, year, month) : known;
    }

    private static Days newMonth(CalendarDays calendar, int year, int month) {
        return unit(
                calendar.firstDay(year, month),
                calendar.lastDay(year, month),
                Precision.MONTH,
                calendar,
                YearMonth.of(year, month).toString());
    }

    static Days year(CalendarDays calendar, int year) {
        Days[] years = YEARS[calendar.system().ordinal()];
        if (year < 0 || year >= years.length) {
            return newYear(calendar, year);
        }
        Days known = years[year];
        return known == null ? years[year] = newYear(calendar, year) : known;
    }

    private static Days newYear(CalendarDays calendar, int year) {
        return unit(calendar.firstDay(year), calendar.lastDay(year), Precision.YEAR, calendar, number(year));
    }

    /** Whole years from the first to the last, inclusive. */
    static Days years(CalendarDays calendar, int first, int last, Precision precision) {
        Days from = year(calendar, first);
        Days to = year(calendar, last);
        if (calendar.system() != CalendarSystem.GREGORIAN) {
            return new Days(from.earliest, to.latest, precision, calendar.system(), from.start, to.end);
        }
        int count = last - first + 1;
        boolean aligned = first > 0 && first % count == 0;
        String name = aligned && count == 10
                ? from.start.substring(0, 3) + "X"
                : aligned && count == 100 ? from.start.substring(0, 2) + "XX" : null;
        return name == null
                ? between(from.earliest, to.latest, precision, CalendarSystem.GREGORIAN)
                : new Days(from.earliest, to.latest, precision, CalendarSystem.GREGORIAN, name, name);
    }

    private static Days unit(LocalDate first, LocalDate last, Precision precision, CalendarDays calendar, String name) {
        boolean gregorian = calendar.system() == CalendarSystem.GREGORIAN;
        return gregorian
                ? new Days(first, last, precision, calendar.system(), name, name)
                : between(first, last, precision, calendar.system());
    }

    private static String number(int year) {
        return LocalDate.of(year, 1, 1).toString().substring(0, year < 0 ? 5 : 4);
    }

    /** The days between two days; whole Gregorian months are written as months. */
    static Days between(LocalDate first, LocalDate last, Precision precision, CalendarSystem calendar) {
        boolean months = calendar == CalendarSystem.GREGORIAN
                && first.getDayOfMonth() == 1
                && last.getDayOfMonth() == last.lengthOfMonth();
        return months
                ? new Days(
                        first,
                        last,
                        precision,
                        calendar,
                        YearMonth.from(first).toString(),
                        YearMonth.from(last).toString())
                : new Days(first, last, precision, calendar, first.toString(), last.toString());
    }

    /** From the start of this to the end of the other. */
    Days to(Days other) {
        return new Days(earliest, other.latest, Precision.INTERVAL, calendar, start, other.end);
    }

    Days onwards() {
        return new Days(earliest, null, Precision.INTERVAL, calendar, start, OPEN);
    }

    Days until() {
        return new Days(null, latest, Precision.INTERVAL, calendar, OPEN, end);
    }

    Days as(Precision other) {
        return new Days(earliest, latest, other, calendar, start, end);
    }

    Days in(CalendarSystem other) {
        return new Days(earliest, latest, precision, other, start, end);
    }

    /** Whether the calendar can be a day off. */
    boolean uncertain() {
        return CalendarDays.of(calendar).uncertain();
    }

    /** Marked as approximate ("~") or uncertain ("?") in EDTF. */
    Days marked(String mark) {
        return new Days(earliest, latest, precision, calendar, mark(start, mark), mark(end, mark));
    }

    private static String mark(String side, String mark) {
        return side.equals(OPEN) || side.endsWith(mark) || side.endsWith("%")
                ? side
                : side.endsWith("~") || side.endsWith("?") ? side.substring(0, side.length() - 1) + "%" : side + mark;
    }

    /** The value in EDTF. */
    public String edtf() {
        return start.equals(end) ? start : start + "/" + end;
    }
}
