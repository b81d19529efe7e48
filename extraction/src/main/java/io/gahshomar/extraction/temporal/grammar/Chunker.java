package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.lexicon.Word;
import io.gahshomar.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Joins tokens to chunks: phrases of the lexicon, numbers in digits and words, numeric dates. */
final class Chunker {

    private static final long MARKS_OF_NUMBERS = Term.ORDINAL_SUFFIX.bit() | Term.DECADE_SUFFIX.bit();

    private final CharSequence text;
    private final Tokens tokens;
    private final NumericDates numericDates;
    private final NumberWords numberWords;

    Chunker(CharSequence text, Tokens tokens, NumericDates numericDates) {
        this.text = text;
        this.tokens = tokens;
        this.numericDates = numericDates;
        this.numberWords = new NumberWords(tokens);
    }

    /** The chunks of the tokens from first to end. */
    List<Chunk> chunks(int first, int end) {
        List<Chunk> chunks = new ArrayList<>();
        for (int at = first; at < end; ) {
            Chunk chunk = chunk(at, end);
            chunks.add(chunk);
            at = chunk.end();
        }
        return chunks;
    }

    private Chunk chunk(int at, int end) {
        if (tokens.kind(at) == Tokens.Kind.NUMBER) {
            Chunk date = numericDates.read(tokens, at);
            return date == null ? Numbers.digits(tokens, text, at, NumberWords.endOfSuffix(tokens, at + 1)) : date;
        }
        Chunk phrase = phrase(at, end);
        Chunk number = numberWords.read(at, end);
        return number != null && number.end() >= phrase.end() ? merged(number, phrase) : phrase;
    }

    /** "Second" is a number and a unit; a longer number is only a number. */
    private static Chunk merged(Chunk number, Chunk phrase) {
        return number.end() > phrase.end()
                ? number
                : new Chunk(
                        number.first(),
                        number.end(),
                        number.terms() | phrase.terms(),
                        phrase.lexeme(),
                        number.number(),
                        null,
                        null);
    }

    private Chunk phrase(int at, int end) {
        Chunk longest = Chunk.word(at, at + 1, null);
        Word word = (Word) tokens.entry(at);
        for (int to = at + 1; word != null; to++) {
            if (word.lexeme() != null
                    && (!word.capitalised() || Character.isUpperCase(text.charAt(tokens.start(at))))) {
                longest = Chunk.word(at, to, word.lexeme());
            }
            word = to < end && tokens.entry(to) instanceof Word next ? word.then(next) : null;
        }
        return longest.isAny(MARKS_OF_NUMBERS) && !touchesNumber(at) && longest.value(Term.DECADE_SUFFIX) == 0
                ? withoutMarks(longest)
                : longest;
    }

    private boolean touchesNumber(int at) {
        return at > 0 && !tokens.spaceBefore(at) && tokens.kind(at - 1) == Tokens.Kind.NUMBER;
    }

    private static Chunk withoutMarks(Chunk chunk) {
        return new Chunk(chunk.first(), chunk.end(), chunk.terms() & ~MARKS_OF_NUMBERS, chunk.lexeme(), -1, null, null);
    }
}
