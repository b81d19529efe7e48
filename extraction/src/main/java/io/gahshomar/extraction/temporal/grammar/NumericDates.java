package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.lexicon.Word;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.YearReference;
import io.gahshomar.extraction.text.Tokens;

/**
 * Dates of three numbers: «1386/7/24», «4/9/1396», 2007-10-16, 16.10.2007.
 *
 * @param dayFirst whether the day comes first where the year is last and both numbers could be months
 * @param calendar the calendar of a date with a two-digit year
 */
public record NumericDates(boolean dayFirst, CalendarSystem calendar) {

    private static final int TOKENS = 5;
    private static final int LATEST_JALALI = 1450;

    Chunk read(Tokens tokens, int at) {
        Reading.Dated date = begins(tokens, at) ? date(tokens, at) : null;
        return date == null ? null : new Chunk(at, at + TOKENS, Term.A_DAY.bit(), null, -1, date, "numeric-date");
    }

    /** Whether three numbers with two separators begin here. */
    static boolean begins(Tokens tokens, int at) {
        return at + TOKENS <= tokens.size() && wellFormed(tokens, at);
    }

    private static boolean wellFormed(Tokens tokens, int at) {
        boolean alternate = tokens.kind(at + 2) == Tokens.Kind.NUMBER && tokens.kind(at + 4) == Tokens.Kind.NUMBER;
        return alternate
                && tokens.digits(at + 2) <= 2
                && separator(tokens, at + 1) != null
                && separator(tokens, at + 1) == separator(tokens, at + 3)
                && (tight(tokens, at) || tokens.digits(at) == 4 && spaced(tokens, at))
                && !continued(tokens, at + TOKENS)
                && !(at >= 1 && !tokens.spaceBefore(at) && separator(tokens, at - 1) == separator(tokens, at + 1));
    }

    private static boolean tight(Tokens tokens, int at) {
        for (int i = at + 1; i < at + TOKENS; i++) {
            if (tokens.spaceBefore(i)) {
                return false;
            }
        }
        return true;
    }

    /** «1386 / 7 / 24» */
    private static boolean spaced(Tokens tokens, int at) {
        for (int i = at + 1; i < at + TOKENS; i++) {
            if (!tokens.spaceBefore(i) || tokens.lineEndBefore(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean continued(Tokens tokens, int at) {
        return at + 1 < tokens.size()
                && separator(tokens, at) != null
                && !tokens.spaceBefore(at)
                && tokens.kind(at + 1) == Tokens.Kind.NUMBER
                && !tokens.spaceBefore(at + 1);
    }

    private static Object separator(Tokens tokens, int at) {
        boolean separates = tokens.kind(at) == Tokens.Kind.SYMBOL
                && tokens.entry(at) instanceof Word word
                && word.lexeme() != null
                && (word.lexeme().is(Term.SLASH)
                        || word.lexeme().is(Term.DASH)
                        || word.lexeme().is(Term.DOT));
        return separates ? tokens.entry(at) : null;
    }

    private Reading.Dated date(Tokens tokens, int at) {
        int first = tokens.number(at);
        int middle = tokens.number(at + 2);
        int last = tokens.number(at + 4);
        if (tokens.digits(at) == 4) {
            return date(year(first), calendarOf(first), middle, last);
        }
        if (tokens.digits(at + 4) == 4) {
            boolean monthFirst = !dayFirst && first <= 12 || middle > 12;
            CalendarSystem calendarOf = calendarOf(last);
            return monthFirst && calendarOf == CalendarSystem.GREGORIAN
                    ? date(year(last), calendarOf, first, middle)
                    : date(year(last), calendarOf, middle, first);
        }
        return twoDigits(tokens, at);
    }

    /** «۸۶/۷/۲۴», «۲۴/۷/۸۶» */
    private Reading.Dated twoDigits(Tokens tokens, int at) {
        if (calendar != CalendarSystem.JALALI) {
            return null;
        }
        boolean yearFirst = tokens.digits(at) == 2 && tokens.number(at) > 31;
        boolean yearLast = tokens.digits(at + 4) == 2 && tokens.number(at + 4) > 31;
        int year = yearFirst ? at : at + 4;
        int day = yearFirst ? at + 4 : at;
        return yearFirst || yearLast
                ? date(
                        new YearReference.Abbreviated(tokens.number(year)),
                        calendar,
                        tokens.number(at + 2),
                        tokens.number(day))
                : null;
    }

    private static YearReference year(int number) {
        return new YearReference.Numbered(number);
    }

    private static CalendarSystem calendarOf(int year) {
        return year <= LATEST_JALALI ? CalendarSystem.JALALI : CalendarSystem.GREGORIAN;
    }

    private static Reading.Dated date(YearReference year, CalendarSystem calendar, int month, int day) {
        boolean possible = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return possible ? new Reading.Dated(calendar, year, 0, month, day, day, 0) : null;
    }
}
