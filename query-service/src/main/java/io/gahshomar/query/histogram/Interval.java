package io.gahshomar.query.histogram;

import io.gahshomar.query.calendar.DateReader;
import io.gahshomar.query.calendar.PersianCalendar;
import java.time.LocalDate;

/** The length of the buckets of a histogram. */
enum Interval {
    DAY(0),
    MONTH(1),
    QUARTER(3),
    YEAR(12),
    DECADE(120);

    private static final int MONTHS = 12;
    private static final int FIRST_QUARTER = 33;
    private static final int DAYS_OF_MONTH = 30;

    private final int months;

    Interval(int months) {
        this.months = months;
    }

    /** About how many buckets of this length a range of days has. */
    long buckets(long days) {
        return months == 0 ? days : days / ((long) months * DAYS_OF_MONTH) + 1;
    }

    /** The first day of the bucket that holds a day. */
    LocalDate start(LocalDate day, DateReader calendar) {
        if (months == 0) {
            return day;
        }
        int month = month(day, calendar);
        return firstDay(month - Math.floorMod(month, months), calendar);
    }

    /** The first day of the bucket after the one that begins on {@code start}. */
    LocalDate next(LocalDate start, DateReader calendar) {
        return months == 0 ? start.plusDays(1) : firstDay(month(start, calendar) + months, calendar);
    }

    /** The bucket that begins on {@code start}, as the parameter datetime takes it. */
    String label(LocalDate start, DateReader calendar) {
        if (months == 0) {
            return calendar == DateReader.PERSIAN ? PersianCalendar.of(start).toString() : start.toString();
        }
        int month = month(start, calendar);
        String year = "%04d".formatted(Math.floorDiv(month, MONTHS));
        int inYear = Math.floorMod(month, MONTHS);
        return switch (this) {
            case DAY, MONTH -> "%s-%02d".formatted(year, inYear + 1);
            case QUARTER -> "%s-%d".formatted(year, FIRST_QUARTER + inYear / months);
            case YEAR -> year;
            case DECADE -> year.substring(0, year.length() - 1) + "X";
        };
    }

    /** Months since the first of year 0. */
    private static int month(LocalDate day, DateReader calendar) {
        return switch (calendar) {
            case GREGORIAN -> day.getYear() * MONTHS + day.getMonthValue() - 1;
            case PERSIAN -> {
                PersianCalendar.Day persian = PersianCalendar.of(day);
                yield persian.year() * MONTHS + persian.month() - 1;
            }
        };
    }

    private static LocalDate firstDay(int month, DateReader calendar) {
        int year = Math.floorDiv(month, MONTHS);
        int inYear = Math.floorMod(month, MONTHS) + 1;
        return switch (calendar) {
            case GREGORIAN -> LocalDate.of(year, inYear, 1);
            case PERSIAN -> PersianCalendar.firstDay(year, inYear);
        };
    }
}
