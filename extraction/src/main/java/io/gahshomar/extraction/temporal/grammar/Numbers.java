package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.lexicon.Word;
import io.gahshomar.extraction.text.Tokens;

/** What a number can be by its value and its digits. */
final class Numbers {

    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2199;

    private Numbers() {}

    /** A number in digits, an ordinal where its suffix ends later than it. */
    static Chunk digits(Tokens tokens, CharSequence text, int at, int endOfSuffix) {
        int end = endOfNumber(tokens, text, at);
        if (end > at + 1) {
            return Chunk.number(at, end, 0, 0);
        }
        int value = tokens.number(at);
        int digits = tokens.digits(at);
        long terms = value < 0 ? 0 : Term.NUMBER.bit();
        terms |= digits <= 2 ? day(value) : 0;
        terms |= digits == 2 ? Term.YEAR2.bit() : 0;
        terms |= digits == 4 ? year(value) : 0;
        return endOfSuffix > at + 1 && digits <= 2
                ? Chunk.number(at, endOfSuffix, day(value) | Term.ORDINAL.bit(), value)
                : Chunk.number(at, at + 1, terms, Math.max(value, 0));
    }

    /** One past the last token of a number with thousands marks or decimals: 35,000 and 4.5. */
    private static int endOfNumber(Tokens tokens, CharSequence text, int at) {
        int end = at + 1;
        while (end + 1 < tokens.size()
                && tokens.kind(end) == Tokens.Kind.SYMBOL
                && tokens.kind(end + 1) == Tokens.Kind.NUMBER
                && !tokens.spaceBefore(end)
                && !tokens.spaceBefore(end + 1)
                && marks(tokens, end)
                && !Footnotes.follow(tokens, text, end)) {
            end += 2;
        }
        return end;
    }

    private static boolean marks(Tokens tokens, int at) {
        if (!(tokens.entry(at) instanceof Word word) || word.lexeme() == null) {
            return false;
        }
        boolean thousands = word.lexeme().is(Term.COMMA) && tokens.digits(at + 1) == 3;
        return thousands || word.lexeme().is(Term.DOT) && tokens.digits(at + 1) <= 3;
    }

    /** A number in words. */
    static Chunk words(int first, int end, int value, boolean ordinal) {
        long terms = Term.NUMERAL.bit() | day(value) | (ordinal ? Term.ORDINAL.bit() : Term.NUMBER.bit() | year(value));
        terms |= !ordinal && value >= 20 && value <= 99 ? Term.YEAR2.bit() : 0;
        return Chunk.number(first, end, terms, value);
    }

    private static long day(int value) {
        return value >= 1 && value <= 31 ? Term.DAY.bit() : 0;
    }

    private static long year(int value) {
        return value >= EARLIEST_YEAR && value <= LATEST_YEAR ? Term.YEAR4.bit() : 0;
    }
}
