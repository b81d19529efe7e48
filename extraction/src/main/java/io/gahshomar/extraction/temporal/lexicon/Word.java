package io.gahshomar.extraction.temporal.lexicon;

import java.util.HashMap;
import java.util.Map;

/** A known word: what it is alone, and the phrases that it begins. Also a node on the way through such a phrase. */
public final class Word {

    private final Map<Word, Word> next = new HashMap<>(0);
    private Lexeme lexeme;
    private boolean capitalised;
    private long reach;

    Word() {}

    /** What the word, or the phrase up to here, is; null where it is nothing by itself. */
    public Lexeme lexeme() {
        return lexeme;
    }

    /** What the word is by itself, a set of {@link Term#bit bits}. */
    public long terms() {
        return lexeme == null ? 0 : lexeme.terms();
    }

    /** Whether the word, or a phrase that it begins, is one of the terms. */
    public boolean begins(long terms) {
        return (reach & terms) != 0;
    }

    /** Gathers what the word and its phrases can be; to be called when the lexicon is complete. */
    long gather() {
        reach = terms();
        next.values().forEach(word -> reach |= word.gather());
        return reach;
    }

    /** The phrase that goes on with a word; null where none does. */
    public Word then(Word word) {
        return next.get(word);
    }

    /** Whether the word counts only where it is written with a capital: March, May. */
    public boolean capitalised() {
        return capitalised;
    }

    void capitalise() {
        capitalised = true;
    }

    Word path(Word word) {
        return next.computeIfAbsent(word, _ -> new Word());
    }

    void is(Lexeme other) {
        lexeme = lexeme == null ? other : lexeme.and(other);
    }
}
