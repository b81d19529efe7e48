package io.gahshomar.extraction.temporal.lexicon;

import java.util.Locale;

/**
 * What a word can be in the grammar. Lexicon and grammar files name a term in lower case with hyphens ({@code year-word}).
 * The last eight are not words: they name the readings that rules have already found.
 */
public enum Term {
    /** A number in digits or words. */
    NUMBER,
    /** A number that can be the day of a month. */
    DAY,
    /** Three or four digits that can be a year. */
    YEAR4,
    /** Two digits that can be a year of a known century. */
    YEAR2,
    /** An ordinal number: first, بیستم, 21st. */
    ORDINAL,
    /** A word that is part of a number; value: the number. */
    NUMERAL,
    /** An ordinal word; value: the number. */
    ORDINAL_NUMERAL,
    /** Hundred, thousand; value: the factor. */
    SCALE,
    /** The letters that make an ordinal of the digits before them: st, nd, م. */
    ORDINAL_SUFFIX,
    /** The s of 1990s. */
    DECADE_SUFFIX,
    /** A month; value: calendar * 100 + month. */
    MONTH,
    /** A day of the week; value: 1 (Monday) to 7. */
    WEEKDAY,
    /** A season; value: 1 (spring) to 4. */
    SEASON,
    /** A yearly day; value: calendar * 10000 + month * 100 + day. */
    HOLIDAY,
    /** A word with other, more common meanings: alone it is no expression. */
    WEAK,
    /** The article that counts as one: a, an. */
    ONE,
    /** A plural, or a word such as several, every: what it counts is no certain time. */
    VAGUE,
    DAY_WORD,
    /** Week; a weekend where it has a value: the first of its two days, 1 (Monday) to 7. */
    WEEK_WORD,
    MONTH_WORD,
    YEAR_WORD,
    DECADE_WORD,
    CENTURY_WORD,
    /** A part of the year of so many months: نیم‌سال, quarter, سه ماهه; value: months. */
    SLICE_WORD,
    /** A stretch within a unit: early, اواخر; value: ordinal of the part. */
    PART,
    /** Morning, شب; belongs to the day beside it. */
    DAYPART,
    /** A kind of year that does not begin with the calendar's: fiscal, آبی; value: ordinal of the kind. */
    YEAR_KIND,
    /** A day counted from now; value: days. */
    DEICTIC_DAY,
    /** A year counted from now; value: years. */
    DEICTIC_YEAR,
    /** Now's own: جاری, this. */
    THIS,
    /** Last; value: 1 where it can only stand behind («گذشته»), 2 for a stretch up to now (past). */
    LAST,
    NEXT,
    /** The one spoken of: همان, same. */
    SAME,
    PREVIOUS,
    FOLLOWING,
    AGO,
    LATER,
    COLON,
    /** Begins an open side; with the value 1 it says that it has begun: since. */
    FROM,
    /** Joins the sides of a range; with the value 1 it says when what stands before it ends: ended, منتهی به. */
    TO,
    UNTIL,
    AFTER,
    BEFORE,
    BETWEEN,
    ONWARDS,
    AND,
    OF,
    IN,
    THE,
    COMMA,
    DASH,
    SLASH,
    OPEN,
    CLOSE,
    DOT,
    /** Names the calendar of a year: میلادی, ش; value: ordinal of the era. */
    ERA,
    ABOUT,
    /** A word after a number that makes it a quantity: درصد, dollars. */
    QUANTITY,
    /**
     * A word before a number that makes it a name or place: صفحه, resolution, ماده; with the value 1 it bears a year of two
     * digits («فتنه ۸۸»), with 2 it only has a number of its own («ساعت ۱۴»).
     */
    IDENTIFIER,
    /** A word that tells whether a clause is of the future; value: 0 will, 1 a verb at the end of its clause, 2 of the past. */
    FUTURE,
    A_YEAR,
    A_MONTH,
    A_DAY,
    A_SPAN;

    /** The bit that stands for this term in a set of terms. */
    public long bit() {
        return 1L << ordinal();
    }

    /** The term that a file names. */
    public static Term named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
