package io.gahshomar.extraction.temporal.lexicon;

import java.util.EnumMap;
import java.util.Map;

/**
 * All that a word can be. «دی» is a month; "second" is an ordinal and a unit; most words are one thing.
 *
 * @param terms set of {@link Term#bit bits}
 * @param values the value of each term that has one
 */
public record Lexeme(long terms, Map<Term, Integer> values) {

    /** A phrase that bears on nothing, though its words may: «نماز جمعه». */
    static final Lexeme NONE = new Lexeme(0, Map.of());

    /** A word that is one thing. */
    static Lexeme of(Term term, int value) {
        return new Lexeme(term.bit(), Map.of(term, value));
    }

    public boolean is(Term term) {
        return (terms & term.bit()) != 0;
    }

    /** The value of the word as such a term; 0 where the term has none. */
    public int value(Term term) {
        return values.getOrDefault(term, 0);
    }

    /** This word, which is also what the other is. */
    Lexeme and(Lexeme other) {
        Map<Term, Integer> both = new EnumMap<>(Term.class);
        both.putAll(values);
        other.values.forEach(both::putIfAbsent);
        return new Lexeme(terms | other.terms, both);
    }
}
