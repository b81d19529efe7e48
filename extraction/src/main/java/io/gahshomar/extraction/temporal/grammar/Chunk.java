package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Lexeme;
import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.reading.Reading;

/**
 * One or more tokens that the grammar sees as one: a word or phrase of the lexicon, a number, or a reading that a rule has
 * found.
 *
 * @param first index of the first token
 * @param end index one past the last token
 * @param terms what it can be, a set of {@link Term#bit bits}
 * @param lexeme null for numbers, readings and unknown words
 * @param number the value of a number, -1 where there is none
 * @param reading null for words and numbers
 * @param rule name of the rule that found the reading, null without one
 */
public record Chunk(int first, int end, long terms, Lexeme lexeme, int number, Reading reading, String rule) {

    static final Chunk NONE = new Chunk(0, 0, 0, null, -1, null, null);

    static Chunk word(int first, int end, Lexeme lexeme) {
        return new Chunk(first, end, lexeme == null ? 0 : lexeme.terms(), lexeme, -1, null, null);
    }

    static Chunk number(int first, int end, long terms, int number) {
        return new Chunk(first, end, terms, null, number, null, null);
    }

    /** The reading that stands for the chunks from one to another. */
    static Chunk reading(Chunk from, Chunk to, Reading reading, String rule) {
        return new Chunk(from.first, to.end, Readings.term(reading), null, -1, reading, rule);
    }

    boolean isAny(long someTerms) {
        return (terms & someTerms) != 0;
    }

    boolean is(Term term) {
        return (terms & term.bit()) != 0;
    }

    int value(Term term) {
        return lexeme != null && lexeme.is(term) ? lexeme.value(term) : Math.max(number, 0);
    }
}
