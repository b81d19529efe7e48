package io.gahshomar.merging;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.HistoricalDate;
import io.gahshomar.event.date.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How two dates go together. Days are compared, not units: a Jalali month and a Gregorian month are both about a month.
 */
enum DateMatch {
    /** The same day. */
    SAME_DAY(300, "the same day"),
    /** The same span of up to a month. */
    SAME_MONTH(250, "the same month"),
    /** The same span of up to a season. */
    SAME_SEASON(200, "the same season"),
    /** The same span of up to 400 days. */
    SAME_YEAR(100, "the same year"),
    /** The same longer or open span. */
    SAME_SPAN(50, "the same span"),
    /** One lies within the other, which is up to a month long. */
    WITHIN_MONTH(200, "one date lies within the month of the other"),
    /** One lies within the other, which is up to a season long. */
    WITHIN_SEASON(150, "one date lies within the season of the other"),
    /** One lies within the other, which is up to 400 days long. */
    WITHIN_YEAR(50, "one date lies within the year of the other"),
    /** Two spans of like length, of up to 400 days, that have at least seven tenths of their days in common. */
    OVERLAPPING(50, "the spans are for the greatest part the same"),
    /** Two days that follow each other: an event of the night, a report from another time zone. */
    DAY_APART(50, "one day apart"),
    /** The same day of another year, or a Jalali year with the same digits in another order: probably a slip of the pen. */
    PROBABLE_TYPO(0, "one of the years is probably a slip of the pen"),
    /** One is much longer than the other, or a side is open: neither the same nor another date. */
    INCOMPARABLE(0, "the dates cannot be compared"),
    /** No day in common. */
    APART(0, "no day in common");

    private static final int MONTH = 31;
    private static final int SEASON = 100;
    private static final int YEAR = 400;
    private static final int MOSTLY_SAME = 70;

    /** Points towards being the same happening, in hundredths. */
    final int points;

    final String meaning;

    DateMatch(int points, String meaning) {
        this.points = points;
        this.meaning = meaning;
    }

    /** Whether two mentions with such dates can tell of the same happening. */
    boolean isCompatible() {
        return this != INCOMPARABLE && this != APART;
    }

    static DateMatch of(HistoricalDate one, HistoricalDate other) {
        if (length(one) < 0 || length(other) < 0) {
            return sameSpan(one, other) ? SAME_SPAN : INCOMPARABLE;
        }
        if (sameSpan(one, other)) {
            return same(length(one));
        }
        return length(one) <= length(other) ? differing(one, other) : differing(other, one);
    }

    private static boolean sameSpan(HistoricalDate one, HistoricalDate other) {
        return java.util.Objects.equals(one.earliest(), other.earliest())
                && java.util.Objects.equals(one.latest(), other.latest());
    }

    /** Days covered, or -1 where a side is open. */
    static long length(HistoricalDate date) {
        return date.earliest() == null || date.latest() == null
                ? -1
                : ChronoUnit.DAYS.between(date.earliest(), date.latest()) + 1;
    }

    private static DateMatch same(long days) {
        if (days == 1) {
            return SAME_DAY;
        }
        return days <= MONTH ? SAME_MONTH : days <= SEASON ? SAME_SEASON : days <= YEAR ? SAME_YEAR : SAME_SPAN;
    }

    private static DateMatch differing(HistoricalDate finer, HistoricalDate coarser) {
        long common = commonDays(finer, coarser);
        if (common <= 0) {
            return apart(finer, coarser);
        }
        if (length(coarser) > YEAR) {
            return INCOMPARABLE;
        }
        if (common == length(finer)) {
            long days = length(coarser);
            return days <= MONTH ? WITHIN_MONTH : days <= SEASON ? WITHIN_SEASON : WITHIN_YEAR;
        }
        boolean mostlySame = 100 * common >= MOSTLY_SAME * length(coarser);
        return mostlySame ? OVERLAPPING : INCOMPARABLE;
    }

    private static long commonDays(HistoricalDate one, HistoricalDate other) {
        LocalDate start = one.earliest().isAfter(other.earliest()) ? one.earliest() : other.earliest();
        LocalDate end = one.latest().isBefore(other.latest()) ? one.latest() : other.latest();
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    private static DateMatch apart(HistoricalDate one, HistoricalDate other) {
        if (length(one) == 1 && length(other) == 1) {
            long days = Math.abs(ChronoUnit.DAYS.between(one.earliest(), other.earliest()));
            return days == 1 ? DAY_APART : sameDayOfAYear(one, other) ? PROBABLE_TYPO : APART;
        }
        return digitsChangedPlaces(one, other) ? PROBABLE_TYPO : APART;
    }

    private static boolean sameDayOfAYear(HistoricalDate one, HistoricalDate other) {
        return one.earliest().getMonth() == other.earliest().getMonth()
                && one.earliest().getDayOfMonth() == other.earliest().getDayOfMonth();
    }

    private static boolean digitsChangedPlaces(HistoricalDate one, HistoricalDate other) {
        return isJalaliYear(one) && isJalaliYear(other) && jalaliDigits(one).equals(jalaliDigits(other));
    }

    static boolean isJalaliYear(HistoricalDate date) {
        return date.precision() == Precision.YEAR && date.calendar() == CalendarSystem.JALALI && length(date) > 0;
    }

    /** The digits of a Jalali year in their order by size. */
    static String jalaliDigits(HistoricalDate year) {
        int[] digits =
                String.valueOf(year.earliest().getYear() - 621).chars().sorted().toArray();
        return new String(digits, 0, digits.length);
    }
}
