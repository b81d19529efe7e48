package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.lexicon.Word;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.text.Tokens;
import java.util.List;

/**
 * Opens a side of a date that dates an event which the clause stands after or before: «پس از فروپاشی شوروی در سال ۱۹۹۱»,
 * "before the invasion of Ukraine in 2022". A comma after the date ends the clause, and what follows has its own time.
 */
final class EventSides {

    private static final int REACH = 8;
    private static final long DATES = Term.A_DAY.bit() | Term.A_MONTH.bit() | Term.A_YEAR.bit();

    private final Tokens tokens;

    EventSides(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Chunk> apply(List<Chunk> chunks) {
        chunks.replaceAll(chunk -> {
            boolean dated = chunk.isAny(DATES) && is(chunk.first() - 1, Term.IN) && !is(chunk.end(), Term.COMMA);
            return dated ? opened(chunk) : chunk;
        });
        return chunks;
    }

    private Chunk opened(Chunk chunk) {
        for (int at = chunk.first() - 2; at >= Math.max(0, chunk.first() - REACH); at--) {
            if (tokens.kind(at) != Tokens.Kind.WORD || tokens.lineEndBefore(at + 1) || is(at, Term.TO)) {
                return chunk;
            }
            Word phrase = phrase(at);
            if (is(phrase, Term.AFTER)) {
                return Chunk.reading(chunk, chunk, new Reading.Since(chunk.reading(), false), "after-event");
            }
            if (is(phrase, Term.BEFORE)) {
                return Chunk.reading(chunk, chunk, new Reading.Until(chunk.reading()), "before-event");
            }
        }
        return chunk;
    }

    /** The longest phrase of the lexicon that begins at a token. */
    private Word phrase(int at) {
        Word longest = null;
        Word word = (Word) tokens.entry(at);
        for (int to = at + 1; word != null; to++) {
            longest = word.lexeme() == null ? longest : word;
            word = to < tokens.size() && tokens.entry(to) instanceof Word next ? word.then(next) : null;
        }
        return longest;
    }

    private boolean is(int at, Term term) {
        return at >= 0 && at < tokens.size() && tokens.entry(at) instanceof Word word && is(word, term);
    }

    private static boolean is(Word word, Term term) {
        return word != null && word.lexeme() != null && word.lexeme().is(term);
    }
}
