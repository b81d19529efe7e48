package io.gahshomar.extraction.temporal.resolve;

import io.gahshomar.event.date.Precision;
import io.gahshomar.extraction.calendar.CalendarDays;
import io.gahshomar.extraction.temporal.reading.Part;
import io.gahshomar.extraction.temporal.reading.Unit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Stretches within a unit: its early, middle and late part, its halves, thirds, months and weeks. */
final class Parts {

    private static final int QUARTER = 3;

    private Parts() {}

    /** Early, mid, late: years 0–3, 3–6, 7–9 of a decade; months 1–4, 5–8, 9–12 of a year; days 1–10, 11–20, 21– of a month. */
    static Days part(Part part, Days whole) {
        if (whole.earliest() == null || whole.latest() == null) {
            return whole;
        }
        CalendarDays calendar = CalendarDays.of(whole.calendar());
        Days stretch =
                switch (whole.precision()) {
                    case CENTURY -> years(calendar, whole, part, 0, 33, 33, 66, 67, 99);
                    case DECADE -> years(calendar, whole, part, 0, 3, 3, 6, 7, 9);
                    case YEAR -> months(calendar, whole, part);
                    case MONTH -> days(calendar, whole, part);
                    case SEASON, QUARTER, INTERVAL, DAY -> whole;
                };
        return stretch.marked("~");
    }

    private static Days years(CalendarDays calendar, Days whole, Part part, int... bounds) {
        int first = calendar.yearOf(whole.earliest());
        int i = index(part) * 2;
        Days from = Days.year(calendar, first + bounds[i]);
        return from.to(Days.year(calendar, first + bounds[i + 1]));
    }

    private static int index(Part part) {
        return switch (part) {
            case EARLY, BEGINNING -> 0;
            case MID -> 1;
            case LATE, END -> 2;
        };
    }

    private static Days months(CalendarDays calendar, Days whole, Part part) {
        int first = index(part) * 4 + 1;
        return monthsOf(calendar, whole.earliest(), first, 4);
    }

    private static Days monthsOf(CalendarDays calendar, LocalDate start, int first, int count) {
        int index = calendar.monthOf(start) - 1 + first - 1;
        int year = calendar.yearOf(start) + index / 12;
        int last = index + count - 1;
        Days from = Days.month(calendar, year, index % 12 + 1);
        return from.to(Days.month(calendar, calendar.yearOf(start) + last / 12, last % 12 + 1));
    }

    private static Days days(CalendarDays calendar, Days whole, Part part) {
        LocalDate start = whole.earliest();
        LocalDate from = start.plusDays(index(part) * 10L);
        LocalDate to = index(part) == 2 ? whole.latest() : start.plusDays(index(part) * 10L + 9);
        return Days.between(from, to, Precision.INTERVAL, calendar.system());
    }

    /** A piece of so many units, counted from 1; null where the whole has no such piece. */
    static Days piece(Unit unit, int length, int number, Days whole) {
        if (whole.earliest() == null || whole.latest() == null || number == 0 || length == 0) {
            return null;
        }
        CalendarDays calendar = CalendarDays.of(whole.calendar());
        if (whole.precision() == Precision.CENTURY && unit == Unit.MONTH) {
            return centuryPiece(calendar, 100 * length / 12, number, whole);
        }
        Days piece =
                switch (unit) {
                    case MONTH, SEASON, YEAR -> monthPiece(calendar, length * months(unit), number, whole);
                    case DAY, WEEK -> dayPiece(length * (unit == Unit.WEEK ? 7 : 1), number, whole);
                    case DECADE -> decadePiece(calendar, length, number, whole);
                    case CENTURY -> null;
                };
        return piece == null || piece.earliest().isAfter(whole.latest()) ? null : piece;
    }

    private static int months(Unit unit) {
        return unit == Unit.YEAR ? 12 : unit == Unit.SEASON ? 3 : 1;
    }

    /** «دهه دوم اسفند», «دهه آخر قرن بیستم» */
    private static Days decadePiece(CalendarDays calendar, int length, int number, Days whole) {
        if (whole.precision() != Precision.CENTURY) {
            return whole.precision() == Precision.MONTH ? dayPiece(10 * length, number, whole) : null;
        }
        int start = number > 0 ? calendar.yearOf(whole.earliest()) - 10 * length : calendar.yearOf(whole.latest()) + 1;
        int first = start + 10 * length * number;
        int last = first + 10 * length - 1;
        return length == 1
                ? Days.years(calendar, first, last, Precision.DECADE)
                : Days.year(calendar, first).to(Days.year(calendar, last));
    }

    /** «ربع آخر قرن بیستم», the third quarter of the nineteenth century. */
    private static Days centuryPiece(CalendarDays calendar, int length, int number, Days whole) {
        int start = calendar.yearOf(whole.earliest());
        int first = number > 0 ? start + (number - 1) * length : start + 100 + number * length;
        boolean within = first >= start && first + length <= start + 100;
        return within ? Days.year(calendar, first).to(Days.year(calendar, first + length - 1)) : null;
    }

    private static Days monthPiece(CalendarDays calendar, int length, int number, Days whole) {
        long count = ChronoUnit.MONTHS.between(whole.earliest(), whole.latest().plusDays(5));
        long first = number > 0 ? (number - 1L) * length + 1 : count + (long) number * length + 1;
        if (first < 1 || first + length - 1 > Math.max(count, 1)) {
            return null;
        }
        Days months = monthsOf(calendar, whole.earliest(), (int) first, length);
        return length == QUARTER ? months.as(Precision.QUARTER) : months;
    }

    private static Days dayPiece(int length, int number, Days whole) {
        LocalDate from = number > 0
                ? whole.earliest().plusDays((number - 1L) * length)
                : whole.latest().plusDays((long) number * length + 1);
        LocalDate to = from.plusDays(length - 1L);
        boolean toEnd = number > 0 && whole.latest().isBefore(to.plusDays(length / 2));
        return length == 1
                ? Days.day(from, whole.calendar())
                : Days.between(from, toEnd ? whole.latest() : to, Precision.INTERVAL, whole.calendar());
    }

    /** The first or second half. */
    static Days half(int number, Days whole) {
        if (whole.earliest() == null || whole.latest() == null || number == 0 || number > 2) {
            return null;
        }
        CalendarDays calendar = CalendarDays.of(whole.calendar());
        int offset = number - 1;
        return switch (whole.precision()) {
            case YEAR -> monthsOf(calendar, whole.earliest(), 1 + 6 * offset, 6);
            case DECADE -> years(calendar, whole, number == 1 ? Part.EARLY : Part.MID, 0, 4, 5, 9);
            case CENTURY -> years(calendar, whole, number == 1 ? Part.EARLY : Part.MID, 0, 49, 50, 99);
            case MONTH -> {
                LocalDate middle = whole.earliest().plusDays(15);
                yield offset == 0
                        ? Days.between(whole.earliest(), middle.minusDays(1), Precision.INTERVAL, whole.calendar())
                        : Days.between(middle, whole.latest(), Precision.INTERVAL, whole.calendar());
            }
            default -> halfOfDays(offset, whole);
        };
    }

    private static Days halfOfDays(int offset, Days whole) {
        long days = ChronoUnit.DAYS.between(whole.earliest(), whole.latest()) + 1;
        LocalDate middle = whole.earliest().plusDays(days / 2);
        return offset == 0
                ? Days.between(whole.earliest(), middle.minusDays(1), Precision.INTERVAL, whole.calendar())
                : Days.between(middle, whole.latest(), Precision.INTERVAL, whole.calendar());
    }

    /** So many units that end with the last day of a time; null where it is open. Whole months stay whole months. */
    static Days ending(Unit unit, int length, Days end) {
        if (end.latest() == null) {
            return null;
        }
        CalendarDays calendar = CalendarDays.of(end.calendar());
        LocalDate next = end.latest().plusDays(1);
        int months = length * Math.max(1, months(unit));
        boolean whole = unit.compareTo(Unit.MONTH) >= 0 && next.equals(startOfMonth(calendar, next));
        LocalDate from = whole ? startOfMonth(calendar, next, -months) : Units.plus(next, unit, -length);
        return Days.between(from, end.latest(), Precision.INTERVAL, calendar.system());
    }

    private static LocalDate startOfMonth(CalendarDays calendar, LocalDate day) {
        return startOfMonth(calendar, day, 0);
    }

    private static LocalDate startOfMonth(CalendarDays calendar, LocalDate day, int months) {
        int index = calendar.yearOf(day) * 12 + calendar.monthOf(day) - 1 + months;
        return calendar.firstDay(Math.floorDiv(index, 12), Math.floorMod(index, 12) + 1);
    }
}
