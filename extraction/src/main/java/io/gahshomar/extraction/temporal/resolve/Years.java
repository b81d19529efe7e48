package io.gahshomar.extraction.temporal.resolve;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.Precision;
import io.gahshomar.extraction.calendar.CalendarDays;
import io.gahshomar.extraction.temporal.reading.Base;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.YearReference;
import java.time.LocalDate;

/** Which year of which calendar an expression means. */
final class Years {

    private static final int LATEST_JALALI = 1450;
    private static final int SHORT_OF_NEW_CENTURY = 10;
    private static final int PIVOT = 40;
    private static final int WRAP = 8;
    /** Days ahead of its publication that a report speaks of without saying will. */
    private static final int LONGEST_LOOK_AHEAD = 100;

    private final Discourse discourse;

    Years(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The calendar of a date: told by its words, else by the number of its year, else by what it counts from. */
    CalendarSystem calendar(CalendarSystem told, YearReference year) {
        if (told != null) {
            return told;
        }
        return switch (year) {
            case YearReference.Numbered(int number) -> ofNumber(number);
            case YearReference.Abbreviated _ -> discourse.calendar();
            case YearReference.Counted(int _, Base base) -> discourse.calendar(base);
            case null -> discourse.calendar();
        };
    }

    private CalendarSystem ofNumber(int number) {
        return number > LATEST_JALALI ? CalendarSystem.GREGORIAN : discourse.calendar();
    }

    /** The number of the year; null where nothing tells it. */
    Integer number(YearReference year, CalendarSystem calendar) {
        return switch (year) {
            case YearReference.Numbered(int number) -> number;
            case YearReference.Abbreviated(int number) -> abbreviated(number, calendar);
            case YearReference.Counted(int years, Base base) -> counted(years, base, calendar);
        };
    }

    private static int abbreviated(int number, CalendarSystem calendar) {
        return switch (calendar) {
            case JALALI -> number < SHORT_OF_NEW_CENTURY ? 1400 + number : 1300 + number;
            case HIJRI -> number;
            case GREGORIAN, BOTH -> number < PIVOT ? 2000 + number : 1900 + number;
        };
    }

    private Integer counted(int years, Base base, CalendarSystem calendar) {
        LocalDate day = discourse.day(base);
        return day == null ? null : CalendarDays.of(calendar).yearOf(day) + years;
    }

    /** The year of a date that gives none: the one whose date lies nearest to publication, or the year spoken of. */
    Integer implied(Reading.Dated date, CalendarSystem calendar, boolean future) {
        boolean report = discourse.published() && !discourse.narrating();
        LocalDate day = report ? discourse.now() : discourse.last();
        if (day == null) {
            return null;
        }
        CalendarDays days = CalendarDays.of(calendar);
        if (!report) {
            return discourse.narrative() == null ? days.yearOf(day) : narrated(date, days, discourse.narrative());
        }
        int year = nearest(date, days, days.yearOf(day), day);
        if (date.month() == 0) {
            return year;
        }
        if (date.weekday() > 0 && date.firstDay() > 0) {
            return ofWeekday(date, days, year);
        }
        boolean over = date.firstDay() == 0 && days.lastDay(year, date.month()).isBefore(day);
        boolean far = days.firstDay(year, date.month()).isAfter(day.plusDays(LONGEST_LOOK_AHEAD));
        return future && over ? year + 1 : !future && far ? year - 1 : year;
    }

    /** «چهارشنبه ۱۲ مهر»: the year near this one in which that day is such a weekday. */
    private static int ofWeekday(Reading.Dated date, CalendarDays days, int year) {
        for (int candidate : new int[] {year, year - 1, year + 1}) {
            LocalDate day = days.firstDay(candidate, date.month()).plusDays(date.firstDay() - 1L);
            if (day.getDayOfWeek().getValue() == date.weekday()) {
                return candidate;
            }
        }
        return year;
    }

    /** The narrative goes on: after December, January is that of the next year. */
    private static int narrated(Reading.Dated date, CalendarDays days, Days narrative) {
        boolean span = narrative.precision() == Precision.INTERVAL && narrative.latest() != null;
        LocalDate reached = span ? narrative.latest() : narrative.earliest();
        int year = days.yearOf(reached);
        boolean monthly = narrative.precision().compareTo(Precision.MONTH) <= 0;
        boolean wraps = monthly && date.month() > 0 && days.monthOf(reached) - date.month() >= WRAP;
        return wraps ? year + 1 : year;
    }

    private static int nearest(Reading.Dated date, CalendarDays days, int year, LocalDate day) {
        int month = date.month() > 0 ? date.month() : Math.max(1, date.season() * 3 - 1);
        LocalDate first = days.firstDay(year, month).plusDays(Math.max(0, date.firstDay() - 1L));
        long away = day.toEpochDay() - first.toEpochDay();
        int half = 183;
        return away > half ? year + 1 : away < -half ? year - 1 : year;
    }
}
