package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.lexicon.Word;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.text.Tokens;

/** Looks at the words around the mentions of a stretch, from left to right. */
final class Settings {

    private static final int SENTENCE = 60;
    private static final int OPENING = 2;
    private static final int WILL = 0;
    private static final int VERB_AT_END = 1;

    private final Tokens tokens;
    private final Sightings tellings;
    private final Sightings verbsAtEnd;
    private final Sightings ends;
    private int seen;

    Settings(Tokens tokens) {
        this.tokens = tokens;
        this.tellings = new Sightings(tokens.size(), this::tells);
        this.verbsAtEnd = new Sightings(tokens.size(), this::verbAtEnd);
        this.ends = new Sightings(tokens.size(), this::closes);
    }

    Mention.Setting of(Chunk chunk) {
        boolean initial = firstOfLine(chunk.first()) || opensSentence(chunk.first());
        seen = chunk.end();
        return new Mention.Setting(
                chunk.rule().equals(BareYears.CITATION), open(chunk.reading()) && future(chunk), initial);
    }

    /** Only of these it matters: a name that comes again every week or year. */
    private static boolean open(Reading reading) {
        return switch (reading) {
            case Reading.Named _ -> true;
            case Reading.Dated date -> date.year() == null;
            case Reading.Range(Reading first, Reading second) -> open(first) || open(second);
            case Reading.PartOf(var _, Reading whole) -> open(whole);
            case Reading.Since(Reading start, boolean _) -> open(start);
            case Reading.Until(Reading end) -> open(end);
            default -> false;
        };
    }

    /**
     * Whether the sentence speaks of the future at a chunk. In English and Russian the nearest word before it tells, or after it
     * where it opens the sentence; Persian puts the verb last.
     */
    private boolean future(Chunk chunk) {
        int telling = tellingBefore(chunk.first());
        boolean opens = opensSentence(chunk.first()) || chunk.first() <= OPENING;
        if (telling < 0 && opens) {
            telling = inSentence(tellings.from(chunk.end()), chunk.end());
        }
        boolean verbAtEnd = inSentence(verbsAtEnd.from(chunk.end()), chunk.end()) >= 0;
        return telling >= 0 && value(telling) == WILL || verbAtEnd;
    }

    /** The nearest word of the sentence that tells past from future and stands before its verb; -1 without one. */
    private int tellingBefore(int first) {
        int telling = tellings.before(first);
        return telling > ends.before(first) && first - telling <= SENTENCE ? telling : -1;
    }

    /** The same token if it lies in the sentence that goes on at another; else -1. */
    private int inSentence(int token, int from) {
        return token < ends.from(from) && token - from < SENTENCE ? token : -1;
    }

    private boolean tells(int at) {
        return is(at, Term.FUTURE) && value(at) != VERB_AT_END;
    }

    private boolean verbAtEnd(int at) {
        return is(at, Term.FUTURE) && value(at) == VERB_AT_END;
    }

    /** A full stop, or the colon before what somebody said. */
    private boolean closes(int at) {
        return (is(at, Term.DOT) || is(at, Term.COLON)) && at + 1 < tokens.size() && tokens.spaceBefore(at + 1);
    }

    private int value(int at) {
        return ((Word) tokens.entry(at)).lexeme().value(Term.FUTURE);
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
        return tokens.entry(at) instanceof Word word && (word.terms() & term.bit()) != 0;
    }
}
