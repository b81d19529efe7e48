package io.gahshomar.query.index;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * How many days an entry covers, in classes. An entry that has a day in common with a range can only start so long
 * before that range as its class is long, so within a class such entries are one short stretch of the chronological
 * order, however many other entries lie before it.
 */
public enum SpanClass {
    /** One day. */
    DAY(0, 1),
    /** Up to a month of any calendar. */
    MONTH(1, 31),
    /** Up to a season or a quarter. */
    SEASON(2, 93),
    /** Up to a year. */
    YEAR(3, 366),
    /** Up to two years. */
    TWO_YEARS(8, 731),
    /** Up to five years. */
    FIVE_YEARS(9, 1827),
    /** Up to a decade. */
    DECADE(4, 3653),
    /** Up to a century. */
    CENTURY(5, 36525),
    /** Longer, or without an end. */
    LONG(6, Integer.MAX_VALUE),
    /** Without a start: the order places it by its end, and it reaches back from there over everything. */
    OPEN_START(7, Integer.MAX_VALUE);

    private final int code;
    private final int longest;

    SpanClass(int code, int longestInDays) {
        this.code = code;
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

    /** The class that a number stands for in the database. */
    public static SpanClass ofCode(int code) {
        return Arrays.stream(values())
                .filter(span -> span.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no class of length has the number " + code));
    }

    /** The number that stands for the class in the database, for ever. */
    public int code() {
        return code;
    }

    /** The first sorting day that an entry of this class with a day in {@code range} can have. */
    public LocalDate firstStart(DayRange range) {
        return switch (this) {
            case LONG -> LocalDate.MIN;
            case OPEN_START -> range.first();
            case DAY, MONTH, SEASON, YEAR, TWO_YEARS, FIVE_YEARS, DECADE, CENTURY -> back(range.first());
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
