package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.lexicon.Word;
import io.gahshomar.extraction.text.Tokens;

/** Looks at the words around the mentions of a stretch, from left to right. */
final class Settings {

    private static final int SENTENCE = 60;
    private static final int OPENING = 2;

    private final Tokens tokens;
    private int seen;

    Settings(Tokens tokens) {
        this.tokens = tokens;
    }

    Mention.Setting of(Chunk chunk) {
        boolean initial = firstOfLine(chunk.first()) || opensSentence(chunk.first());
        seen = chunk.end();
        boolean future = futureBefore(chunk.first()) || futureAfter(chunk.end());
        return new Mention.Setting(chunk.rule().equals(BareYears.CITATION), future, initial);
    }

    /** English and Russian say will before the time. */
    private boolean futureBefore(int first) {
        for (int at = first - 1; at >= Math.max(0, first - SENTENCE); at--) {
            if (is(at, Term.FUTURE)) {
                return true;
            }
            if (is(at, Term.DOT) && tokens.spaceBefore(at + 1)) {
                return false;
            }
        }
        return false;
    }

    /** Persian puts the verb last; such words have the value 1. */
    private boolean futureAfter(int from) {
        for (int at = from; at < Math.min(tokens.size(), from + SENTENCE); at++) {
            if (is(at, Term.FUTURE) && ((Word) tokens.entry(at)).lexeme().value(Term.FUTURE) == 1) {
                return true;
            }
            if (is(at, Term.DOT) && at + 1 < tokens.size() && tokens.spaceBefore(at + 1)) {
                return false;
            }
        }
        return false;
    }

    private boolean firstOfLine(int first) {
        for (int at = first; at > seen || at == 0 && seen == 0; at--) {
            if (at == 0 || tokens.lineEndBefore(at)) {
                return true;
            }
        }
        return false;
    }

    /** "In 1995", "By the early 1990s": at most two words before it in the sentence. */
    private boolean opensSentence(int first) {
        for (int at = first; at > Math.max(0, first - OPENING - 1); at--) {
            if (is(at - 1, Term.DOT) && tokens.spaceBefore(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(int at, Term term) {
        return tokens.entry(at) instanceof Word word
                && word.lexeme() != null
                && word.lexeme().is(term);
    }
}
