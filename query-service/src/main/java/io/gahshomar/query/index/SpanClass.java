package io.gahshomar.query.index;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How many days an entry covers, in classes. An entry that has a day in common with a range can only start so long
 * before that range as its class is long, so within a class such entries are one short stretch of the chronological
 * order, however many other entries lie before it.
 */
public enum SpanClass {
    /** One day. */
    DAY(1),
    /** Up to a month of any calendar. */
    MONTH(31),
    /** Up to a season or a quarter. */
    SEASON(93),
    /** Up to a year. */
    YEAR(366),
    /** Up to a decade. */
    DECADE(3653),
    /** Up to a century. */
    CENTURY(36525),
    /** Longer, or without an end. */
    LONG(Integer.MAX_VALUE),
    /** Without a start: the order places it by its end, and it reaches back from there over everything. */
    OPEN_START(Integer.MAX_VALUE);

    private final int longest;

    SpanClass(int longestInDays) {
        this.longest = longestInDays;
    }

    /**
     * The class of the days {@code earliest} to {@code latest}, both inclusive; {@link LocalDate#MIN} and {@link
     * LocalDate#MAX} stand for open sides.
     */
    public static SpanClass of(LocalDate earliest, LocalDate latest) {
        if (earliest.equals(LocalDate.MIN)) {
            return OPEN_START;
        }
        long days = ChronoUnit.DAYS.between(earliest, latest) + 1;
        SpanClass span = DAY;
        while (days > span.longest && span != LONG) {
            span = values()[span.ordinal() + 1];
        }
        return span;
    }

    /** The number that stands for the class in the database. */
    public int code() {
        return ordinal();
    }

    /** The first sorting day that an entry of this class with a day in {@code range} can have. */
    public LocalDate firstStart(DayRange range) {
        return switch (this) {
            case LONG -> LocalDate.MIN;
            case OPEN_START -> range.first();
            case DAY, MONTH, SEASON, YEAR, DECADE, CENTURY -> back(range.first());
        };
    }

    /** The last sorting day that an entry of this class with a day in {@code range} can have. */
    public LocalDate lastStart(DayRange range) {
        return this == OPEN_START ? LocalDate.MAX : range.last();
    }

    /** Whether an entry of this class can lie in {@code range} with all of its days. */
    public boolean fitsInto(DayRange range) {
        return this != OPEN_START || range.first().equals(LocalDate.MIN);
    }

    private LocalDate back(LocalDate day) {
        return day.equals(LocalDate.MIN) ? day : day.minusDays(longest - 1L);
    }
}
