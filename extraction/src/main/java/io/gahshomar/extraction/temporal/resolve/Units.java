package io.gahshomar.extraction.temporal.resolve;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.Precision;
import io.gahshomar.extraction.calendar.CalendarDays;
import io.gahshomar.extraction.temporal.reading.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Counting in units of time. */
final class Units {

    private Units() {}

    /** The unit that lies so many units from the one that holds a day. */
    static Days days(Unit unit, int count, LocalDate base, CalendarDays calendar) {
        return switch (unit) {
            case DAY -> Days.day(base.plusDays(count), calendar.system());
            case WEEK -> week(base.plusWeeks(count), calendar.system());
            default -> days(unit, count, calendar.yearOf(base), calendar.monthOf(base), calendar);
        };
    }

    private static Days days(Unit unit, int count, int year, int month, CalendarDays calendar) {
        return switch (unit) {
            case DAY, WEEK -> throw new IllegalArgumentException(unit + " is none that months or years make");
            case MONTH -> month(calendar, year, month - 1 + count);
            case SEASON -> season(calendar, year, season(calendar, month) - 1 + count);
            case YEAR -> Days.year(calendar, year + count);
            case DECADE -> {
                int first = year - Math.floorMod(year, 10) + 10 * count;
                yield Days.years(calendar, first, first + 9, Precision.DECADE);
            }
            case CENTURY -> {
                int first = year - Math.floorMod(year, 100) + 100 * count;
                yield Days.years(calendar, first, first + 99, Precision.CENTURY);
            }
        };
    }

    private static Days month(CalendarDays calendar, int year, int index) {
        return Days.month(calendar, year + Math.floorDiv(index, 12), Math.floorMod(index, 12) + 1);
    }

    private static int season(CalendarDays calendar, int month) {
        return calendar.system() == CalendarSystem.JALALI ? (month + 2) / 3 : Math.max(1, month / 3);
    }

    private static Days season(CalendarDays calendar, int year, int index) {
        return Dates.season(calendar, year + Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
    }

    /** Weeks run Saturday to Friday where the calendar is one of the region, Monday to Sunday elsewhere. */
    static Days week(LocalDate day, CalendarSystem calendar) {
        DayOfWeek first = calendar == CalendarSystem.GREGORIAN ? DayOfWeek.MONDAY : DayOfWeek.SATURDAY;
        LocalDate start = day.with(TemporalAdjusters.previousOrSame(first));
        return Days.between(start, start.plusDays(6), Precision.INTERVAL, calendar);
    }

    /** A weekday near a day: on or before it, or on or after it in speaking of the future; strictly so with a direction. */
    static LocalDate weekday(int weekday, int direction, boolean future, LocalDate base) {
        DayOfWeek day = DayOfWeek.of(weekday);
        if (direction < 0) {
            return base.with(TemporalAdjusters.previous(day));
        }
        if (direction > 0) {
            return base.with(TemporalAdjusters.next(day));
        }
        return base.with(future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    static LocalDate plus(LocalDate day, Unit unit, int count) {
        return switch (unit) {
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case SEASON -> day.plusMonths(3L * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
            case CENTURY -> day.plusYears(100L * count);
        };
    }
}
