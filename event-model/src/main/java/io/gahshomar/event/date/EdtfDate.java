package io.gahshomar.event.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;

/**
 * One date of an EDTF value, with the days that it covers.
 *
 * @param earliest first day covered, inclusive
 * @param latest last day covered, inclusive
 * @param precision the unit that was given
 * @param approximate qualified by {@code ~} or {@code %}
 * @param uncertain qualified by {@code ?} or {@code %}
 */
record EdtfDate(LocalDate earliest, LocalDate latest, Precision precision, boolean approximate, boolean uncertain) {

    private static final int YEAR_DIGITS = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;
    private static final int DATE_AND_TIME_LENGTH = 19;
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 24;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_QUADRIMESTER = 37;
    private static final int FIRST_SEMESTER = 40;
    private static final int LAST_SEMESTER = 41;
    private static final int LONGEST_YEAR = 9;

    /** Reads one date of level 0 or 1; null where the text is none. */
    static EdtfDate parse(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        boolean qualified = last == '?' || last == '~' || last == '%';
        try {
            EdtfDate date = plain(qualified ? text.substring(0, text.length() - 1) : text);
            return date == null || !qualified ? date : date.qualified(last != '?', last != '~');
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private EdtfDate qualified(boolean approximately, boolean uncertainly) {
        return new EdtfDate(earliest, latest, precision, approximately, uncertainly);
    }

    private static EdtfDate plain(String text) {
        if (text.startsWith("Y")) {
            return longYear(text.substring(1));
        }
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        return switch (digits.length()) {
            case YEAR_DIGITS -> year(digits, negative);
            case MONTH_LENGTH -> month(digits, negative);
            case DAY_LENGTH -> day(digits, negative);
            default -> digits.length() >= DATE_AND_TIME_LENGTH ? dateAndTime(text, digits) : null;
        };
    }

    /** 2007, 199X, 19XX */
    private static EdtfDate year(String text, boolean negative) {
        if (digits(text, 0, 4)) {
            return years(negative ? -number(text, 4) : number(text, 4), 1, Precision.YEAR);
        }
        if (digits(text, 0, 3) && text.endsWith("X")) {
            return unspecified(number(text, 3), 10, negative, Precision.DECADE);
        }
        return digits(text, 0, 2) && text.endsWith("XX")
                ? unspecified(number(text, 2), 100, negative, Precision.CENTURY)
                : null;
    }

    /** Digits left open grow the magnitude, so «-012X» is -0129..-0120. */
    private static EdtfDate unspecified(int prefix, int span, boolean negative, Precision precision) {
        return years(negative ? -prefix * span - (span - 1) : prefix * span, span, precision);
    }

    /** 2007-10, 2007-XX, 2004-21 */
    private static EdtfDate month(String text, boolean negative) {
        if (!digits(text, 0, 4) || text.charAt(4) != '-') {
            return null;
        }
        int year = negative ? -number(text, 4) : number(text, 4);
        if (text.endsWith("XX")) {
            return years(year, 1, Precision.YEAR);
        }
        if (!digits(text, 5, 7)) {
            return null;
        }
        int month = Integer.parseInt(text, 5, 7, 10);
        return month <= 12 ? month(YearMonth.of(year, month)) : grouping(year, month);
    }

    /** Level 1 seasons and the level 2 groupings whose months are the same everywhere. */
    private static EdtfDate grouping(int year, int code) {
        if (code >= FIRST_SEASON && code <= LAST_SEASON) {
            return season(year, code);
        }
        if (code >= FIRST_QUARTER && code < FIRST_QUADRIMESTER) {
            return months(year, (code - FIRST_QUARTER) * 3 + 1, 3, Precision.QUARTER);
        }
        if (code >= FIRST_QUADRIMESTER && code < FIRST_SEMESTER) {
            return months(year, (code - FIRST_QUADRIMESTER) * 4 + 1, 4, Precision.INTERVAL);
        }
        return code >= FIRST_SEMESTER && code <= LAST_SEMESTER
                ? months(year, (code - FIRST_SEMESTER) * 6 + 1, 6, Precision.INTERVAL)
                : null;
    }

    private static EdtfDate months(int year, int first, int count, Precision precision) {
        YearMonth start = YearMonth.of(year, first);
        return certain(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth(), precision);
    }

    /**
     * ISO 8601-2 leaves the months of a season open; these are the meteorological seasons of the northern hemisphere, spring
     * from March on.
     */
    private static EdtfDate season(int year, int code) {
        return months(year, 3 + (code - FIRST_SEASON) * 3, 3, Precision.SEASON);
    }

    /** 2007-10-16, 2007-10-XX, 2007-XX-XX */
    private static EdtfDate day(String text, boolean negative) {
        if (text.charAt(MONTH_LENGTH) != '-') {
            return null;
        }
        if (text.endsWith("XX")) {
            EdtfDate month = month(text.substring(0, MONTH_LENGTH), negative);
            boolean named = month != null && (month.precision == Precision.MONTH || month.precision == Precision.YEAR);
            return named ? month : null;
        }
        if (!digits(text, 0, 4) || text.charAt(4) != '-' || !digits(text, 5, 7) || !digits(text, 8, 10)) {
            return null;
        }
        int year = negative ? -number(text, 4) : number(text, 4);
        LocalDate day = LocalDate.of(year, Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
        return certain(day, day, Precision.DAY);
    }

    private static EdtfDate dateAndTime(String text, String digits) {
        if (digits.charAt(DAY_LENGTH) != 'T') {
            return null;
        }
        LocalDate day = digits.length() > DATE_AND_TIME_LENGTH
                ? OffsetDateTime.parse(text).toLocalDate()
                : LocalDateTime.parse(text).toLocalDate();
        boolean seconds = digits.length() == DATE_AND_TIME_LENGTH || digits.charAt(DATE_AND_TIME_LENGTH) != '.';
        return seconds ? certain(day, day, Precision.DAY) : null;
    }

    /** Y17000, Y-17000 */
    private static EdtfDate longYear(String text) {
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        boolean wellFormed = digits.length() > YEAR_DIGITS
                && digits.length() <= LONGEST_YEAR
                && digits.charAt(0) != '0'
                && digits(digits, 0, digits.length());
        int year = wellFormed ? number(digits, digits.length()) : 0;
        return wellFormed ? years(negative ? -year : year, 1, Precision.YEAR) : null;
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int length) {
        return Integer.parseInt(text, 0, length, 10);
    }

    private static EdtfDate years(int first, int count, Precision precision) {
        return certain(
                Year.of(first).atDay(1), Year.of(first + count - 1).atMonth(12).atEndOfMonth(), precision);
    }

    private static EdtfDate month(YearMonth month) {
        return certain(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    private static EdtfDate certain(LocalDate earliest, LocalDate latest, Precision precision) {
        return new EdtfDate(earliest, latest, precision, false, false);
    }
}
