package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Lexeme;
import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.lexicon.Word;
import io.gahshomar.extraction.text.Tokens;

/** Numbers written in words: «هزار و سیصد و هشتاد و شش», twenty-first, nineteen ninety-five. */
final class NumberWords {

    private static final int LONGEST = 12;
    private static final int THOUSAND = 1000;

    private final Tokens tokens;
    private int total;
    private int current;
    private boolean ordinal;
    private boolean joined;

    NumberWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The longest number that begins at a token; null where none does. */
    Chunk read(int first, int limit) {
        total = 0;
        current = 0;
        ordinal = false;
        int end = first;
        for (int at = first; at < Math.min(limit, first + LONGEST) && !ordinal; ) {
            joined = at > first && joins(at);
            int word = joined ? at + 1 : at;
            if (word >= limit || !take(lexeme(word))) {
                break;
            }
            at = word + 1;
            end = at;
        }
        int suffixed = end > first && end < limit && !ordinal ? endOfSuffix(tokens, end) : end;
        ordinal |= suffixed > end;
        end = suffixed;
        return end == first ? null : Numbers.words(first, end, total + current, ordinal);
    }

    /**
     * One past the suffix that makes an ordinal of the number before it, «سی ام», 21st, 1-го; the same index where there is
     * none. A suffix that is also the mark of a calendar must touch its number.
     */
    static int endOfSuffix(Tokens tokens, int at) {
        int end = at;
        Word word = at < tokens.size() && tokens.entry(at) instanceof Word first ? first : null;
        boolean touches = word != null && !tokens.spaceBefore(at);
        for (int to = at + 1; word != null; to++) {
            Lexeme lexeme = word.lexeme();
            boolean suffix = lexeme != null && lexeme.is(Term.ORDINAL_SUFFIX) && (touches || !lexeme.is(Term.ERA));
            end = suffix ? to : end;
            boolean goesOn = to < tokens.size() && !tokens.spaceBefore(to) && tokens.entry(to) instanceof Word;
            word = goesOn ? word.then((Word) tokens.entry(to)) : null;
        }
        return end;
    }

    private Lexeme lexeme(int at) {
        return tokens.entry(at) instanceof Word word ? word.lexeme() : null;
    }

    /** «و», and, the hyphen of twenty-first. */
    private boolean joins(int at) {
        Lexeme lexeme = lexeme(at);
        return lexeme != null && (lexeme.is(Term.AND) || lexeme.is(Term.DASH) && !tokens.spaceBefore(at));
    }

    private boolean take(Lexeme lexeme) {
        if (lexeme == null) {
            return false;
        }
        if (lexeme.is(Term.SCALE) && (total + current > 0 || lexeme.value(Term.SCALE) == THOUSAND)) {
            return scale(lexeme.value(Term.SCALE));
        }
        if (lexeme.is(Term.NUMERAL)) {
            return add(lexeme.value(Term.NUMERAL));
        }
        joined |= lexeme.is(Term.ORDINAL_NUMERAL);
        ordinal = lexeme.is(Term.ORDINAL_NUMERAL) && add(lexeme.value(Term.ORDINAL_NUMERAL));
        return ordinal;
    }

    private boolean scale(int factor) {
        if (current == 0 && total > 0 || current >= factor) {
            return false;
        }
        int scaled = Math.max(1, current) * factor;
        total = factor == THOUSAND ? total + scaled : total;
        current = factor == THOUSAND ? 0 : scaled;
        return true;
    }

    private boolean add(int value) {
        if (current == 0) {
            current = value;
            return total == 0 || value < THOUSAND;
        }
        if (fits(value)) {
            current += value;
            return true;
        }
        boolean centuryOfYear = !joined && total == 0 && current >= 11 && current <= 20 && value >= 10 && value <= 99;
        if (centuryOfYear) {
            current = current * 100 + value;
        }
        return centuryOfYear;
    }

    /** Each word is smaller than the lowest place of what stands before it. */
    private boolean fits(int value) {
        return current % 100 == 0 && value < 100 || current > 19 && current % 10 == 0 && value < 10;
    }
}
