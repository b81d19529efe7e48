package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.lexicon.Word;
import io.gahshomar.extraction.text.Tokens;

/** Looks at the words around a mention. */
final class Settings {

    private static final int REACH = 60;

    private Settings() {}

    static Mention.Setting of(Tokens tokens, Chunk chunk) {
        return new Mention.Setting(chunk.rule().equals(BareYears.CITATION), future(tokens, chunk.end()));
    }

    /** Persian puts the verb last, English after the subject; both before the full stop. */
    private static boolean future(Tokens tokens, int from) {
        for (int at = from; at < Math.min(tokens.size(), from + REACH); at++) {
            if (is(tokens, at, Term.FUTURE)) {
                return true;
            }
            if (is(tokens, at, Term.DOT) && at + 1 < tokens.size() && tokens.spaceBefore(at + 1)) {
                return false;
            }
        }
        return false;
    }

    private static boolean is(Tokens tokens, int at, Term term) {
        return tokens.entry(at) instanceof Word word
                && word.lexeme() != null
                && word.lexeme().is(term);
    }
}
