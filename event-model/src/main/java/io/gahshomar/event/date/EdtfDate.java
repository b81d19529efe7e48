package io.gahshomar.event.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern DATE = Pattern.compile("(?<date>.*?)(?<qualifier>[?~%])?");
    private static final Pattern DAY = Pattern.compile("-?\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("-?\\d{4}-(0\\d|1\\d)");
    private static final Pattern SEASON = Pattern.compile("(-?\\d{4})-(2[1-4])");
    private static final Pattern YEAR = Pattern.compile("-?\\d{4}");
    private static final Pattern LONG_YEAR = Pattern.compile("Y(-?[1-9]\\d{4,8})");
    private static final Pattern DECADE = Pattern.compile("(-?\\d{3})X");
    private static final Pattern CENTURY = Pattern.compile("(-?\\d{2})XX");
    private static final Pattern UNSPECIFIED_MONTH = Pattern.compile("(-?\\d{4})-XX(?:-XX)?");
    private static final Pattern UNSPECIFIED_DAY = Pattern.compile("(-?\\d{4}-\\d{2})-XX");
    private static final Pattern TIME =
            Pattern.compile("-?\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?<zone>Z|[+-]\\d{2}(?::\\d{2})?)?");

    /** ISO 8601-2 leaves the months of a season open; these are the meteorological seasons of the northern hemisphere. */
    private static final Map<Integer, Integer> FIRST_MONTH_OF_SEASON = Map.of(21, 3, 22, 6, 23, 9, 24, 12);

    /** Reads one date of level 0 or 1; null where the text is none. */
    static EdtfDate parse(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String qualifier = matcher.group("qualifier");
        boolean both = "%".equals(qualifier);
        try {
            EdtfDate date = plain(matcher.group("date"));
            return date == null ? null : date.qualified(both || "~".equals(qualifier), both || "?".equals(qualifier));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private EdtfDate qualified(boolean approximately, boolean uncertainly) {
        return new EdtfDate(earliest, latest, precision, approximately, uncertainly);
    }

    private static EdtfDate plain(String text) {
        if (DAY.matcher(text).matches()) {
            LocalDate day = LocalDate.parse(text);
            return certain(day, day, Precision.DAY);
        }
        if (MONTH.matcher(text).matches()) {
            return month(YearMonth.parse(text), Precision.MONTH);
        }
        if (YEAR.matcher(text).matches()) {
            return years(Integer.parseInt(text), 1, Precision.YEAR);
        }
        if (TIME.matcher(text).matches()) {
            LocalDate day = text.endsWith("Z") || text.length() > 19 + (text.startsWith("-") ? 1 : 0)
                    ? OffsetDateTime.parse(text).toLocalDate()
                    : LocalDateTime.parse(text).toLocalDate();
            return certain(day, day, Precision.DAY);
        }
        return levelOne(text);
    }

    private static EdtfDate levelOne(String text) {
        EdtfDate date = number(LONG_YEAR, text, year -> years(year, 1, Precision.YEAR));
        if (date == null) {
            date = number(DECADE, text, decade -> unspecified(text, decade, 10, Precision.DECADE));
        }
        if (date == null) {
            date = number(CENTURY, text, century -> unspecified(text, century, 100, Precision.CENTURY));
        }
        if (date == null) {
            date = number(UNSPECIFIED_MONTH, text, year -> years(year, 1, Precision.YEAR));
        }
        if (date == null && UNSPECIFIED_DAY.matcher(text).matches()) {
            return month(YearMonth.parse(text.substring(0, text.length() - 3)), Precision.MONTH);
        }
        return date == null ? season(text) : date;
    }

    private static EdtfDate season(String text) {
        Matcher season = SEASON.matcher(text);
        if (!season.matches()) {
            return null;
        }
        int code = Integer.parseInt(season.group(2));
        YearMonth first = YearMonth.of(Integer.parseInt(season.group(1)), FIRST_MONTH_OF_SEASON.get(code));
        return certain(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.SEASON);
    }

    private static EdtfDate number(Pattern pattern, String text, IntFunction<EdtfDate> read) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? read.apply(Integer.parseInt(matcher.group(1))) : null;
    }

    /** Digits left open grow the magnitude, so «-012X» is -0129..-0120. */
    private static EdtfDate unspecified(String text, int prefix, int span, Precision precision) {
        return text.startsWith("-")
                ? years(prefix * span - (span - 1), span, precision)
                : years(prefix * span, span, precision);
    }

    private static EdtfDate years(int first, int count, Precision precision) {
        return certain(
                Year.of(first).atDay(1), Year.of(first + count - 1).atMonth(12).atEndOfMonth(), precision);
    }

    private static EdtfDate month(YearMonth month, Precision precision) {
        return certain(month.atDay(1), month.atEndOfMonth(), precision);
    }

    private static EdtfDate certain(LocalDate earliest, LocalDate latest, Precision precision) {
        return new EdtfDate(earliest, latest, precision, false, false);
    }
}
