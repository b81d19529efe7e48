package io.gahshomar.query.calendar;

import io.gahshomar.event.date.Edtf;
import io.gahshomar.event.date.EdtfException;
import io.gahshomar.query.index.DayRange;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The calendar that dates of a request are written in, and how they are read. */
public enum DateReader {
    /** EDTF, and the interval forms of OGC API Features. */
    GREGORIAN {
        @Override
        Optional<DayRange> date(String text) {
            try {
                Edtf edtf = Edtf.parse(text);
                return Optional.of(new DayRange(edtf.earliest(), edtf.latest()));
            } catch (EdtfException noDate) {
                return Optional.empty();
            }
        }

        @Override
        public String forms() {
            return "a year (2007), month (2007-10) or day (2007-10-16), or another EDTF date (199X, 2007-21, 2007~)";
        }
    },
    /** Jalali years, decades, seasons, quarters, months and days in the same forms. */
    PERSIAN {
        @Override
        Optional<DayRange> date(String text) {
            Matcher form = JALALI.matcher(text);
            return form.matches() ? jalali(form) : Optional.empty();
        }

        @Override
        public String forms() {
            return "a Jalali year (1386), month (1386-07), day (1386-07-24), season (1386-21) or decade (138X)";
        }
    };

    private static final Pattern JALALI = Pattern.compile("(\\d{4}|\\d{3}X)(?:-(\\d{2}))?(?:-(\\d{2}))?[~?%]?");
    private static final String OPEN = "..";
    private static final int MONTHS = 12;
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 24;
    private static final int FIRST_QUARTER = 33;
    private static final int LAST_QUARTER = 36;

    /** The days of one date; empty where the text is none. */
    abstract Optional<DayRange> date(String text);

    /** The forms of a date, for people. */
    public abstract String forms();

    /** The days of a date; empty where the text is none. Persian and Arabic digits are read as well. */
    public Optional<DayRange> readDate(String text) {
        return text.contains("/") ? Optional.empty() : date(digits(text));
    }

    /** The days of a date or of an interval {@code a/b}, {@code a/..}, {@code ../b}; empty where the text is neither. */
    public Optional<DayRange> read(String text) {
        String[] sides = digits(text).split("/", -1);
        if (sides.length == 1) {
            return date(sides[0]);
        }
        return sides.length == 2 ? interval(sides[0], sides[1]) : Optional.empty();
    }

    private Optional<DayRange> interval(String start, String end) {
        Optional<DayRange> first = side(start);
        Optional<DayRange> last = side(end);
        return first.isPresent()
                        && last.isPresent()
                        && !last.get().last().isBefore(first.get().first())
                ? Optional.of(new DayRange(first.get().first(), last.get().last()))
                : Optional.empty();
    }

    private Optional<DayRange> side(String text) {
        return text.isEmpty() || text.equals(OPEN) ? Optional.of(DayRange.ALL) : date(text);
    }

    /** Digits of other scripts as ASCII ones. */
    private static String digits(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints()
                .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
                .forEach(ascii::appendCodePoint);
        return ascii.toString();
    }

    private static Optional<DayRange> jalali(Matcher form) {
        String year = form.group(1);
        if (year.endsWith("X")) {
            int first = Integer.parseInt(year.substring(0, 3)) * 10;
            return form.group(2) == null ? Optional.of(months(first, 1, 10 * MONTHS)) : Optional.empty();
        }
        int number = Integer.parseInt(year);
        if (form.group(2) == null) {
            return Optional.of(months(number, 1, MONTHS));
        }
        int part = Integer.parseInt(form.group(2));
        return form.group(3) == null ? part(number, part) : day(number, part, Integer.parseInt(form.group(3)));
    }

    /** A month, a season (spring is 21 and begins the year), or a quarter. */
    private static Optional<DayRange> part(int year, int part) {
        if (part >= 1 && part <= MONTHS) {
            return Optional.of(months(year, part, 1));
        }
        int quarter = part >= FIRST_SEASON && part <= LAST_SEASON
                ? part - FIRST_SEASON
                : part >= FIRST_QUARTER && part <= LAST_QUARTER ? part - FIRST_QUARTER : -1;
        return quarter < 0 ? Optional.empty() : Optional.of(months(year, 1 + 3 * quarter, 3));
    }

    private static Optional<DayRange> day(int year, int month, int day) {
        if (month < 1 || month > MONTHS || day < 1) {
            return Optional.empty();
        }
        LocalDate date = PersianCalendar.firstDay(year, month).plusDays(day - 1L);
        return date.isBefore(PersianCalendar.firstDay(year, month + 1))
                ? Optional.of(new DayRange(date, date))
                : Optional.empty();
    }

    private static DayRange months(int year, int month, int count) {
        return new DayRange(
                PersianCalendar.firstDay(year, month),
                PersianCalendar.firstDay(year, month + count).minusDays(1));
    }
}
