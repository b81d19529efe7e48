package io.gahshomar.extraction.temporal.lexicon;

/** All that a word can be. «دی» is a month; "second" is an ordinal and a unit; most words are one thing. */
public final class Lexeme {

    /** A phrase that bears on nothing, though its words may: «نماز جمعه». */
    static final Lexeme NONE = new Lexeme(0, new int[0]);

    private final long terms;
    /** The value of each term, in the order of their bits. */
    private final int[] values;

    private Lexeme(long terms, int[] values) {
        this.terms = terms;
        this.values = values;
    }

    /** A word that is one thing. */
    static Lexeme of(Term term, int value) {
        return new Lexeme(term.bit(), new int[] {value});
    }

    /** What the word can be, a set of {@link Term#bit bits}. */
    public long terms() {
        return terms;
    }

    public boolean is(Term term) {
        return (terms & term.bit()) != 0;
    }

    /** The value of the word as such a term; 0 where the term has none. */
    public int value(Term term) {
        return is(term) ? values[Long.bitCount(terms & term.bit() - 1)] : 0;
    }

    /** This word, which is also what the other is. */
    Lexeme and(Lexeme other) {
        Lexeme both = new Lexeme(terms | other.terms, new int[Long.bitCount(terms | other.terms)]);
        int place = 0;
        for (Term term : Term.values()) {
            if (both.is(term)) {
                both.values[place++] = is(term) ? value(term) : other.value(term);
            }
        }
        return both;
    }
}
