package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Lexeme;
import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.lexicon.Word;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.YearReference;
import io.gahshomar.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides which four-digit numbers with nothing beside them are years: not those of quantities («1200 دستگاه»), pages,
 * resolutions («قطعنامه 1737»), decimals, addresses.
 */
final class BareYears {

    /** The rule name of a year in an in-text citation: «(کولایی، 1384: 144)». */
    static final String CITATION = "citation-year";

    private static final String BARE = "bare-year";
    private static final int EARLIEST = 1200;
    private static final int LATEST = 2100;

    private final Tokens tokens;
    private final Designations designations;

    BareYears(Tokens tokens, CharSequence text) {
        this.tokens = tokens;
        this.designations = new Designations(tokens, text);
    }

    List<Chunk> apply(List<Chunk> chunks) {
        List<Chunk> result = new ArrayList<>(chunks.size());
        for (Chunk chunk : chunks) {
            result.add(
                    chunk.is(Term.YEAR4) && chunk.reading() == null && year(chunk) ? year(chunk, rule(chunk)) : chunk);
        }
        return result;
    }

    private static Chunk year(Chunk chunk, String rule) {
        Reading year = new Reading.Dated(null, new YearReference.Numbered(chunk.number()), 0, 0, 0, 0, 0);
        return new Chunk(
                chunk.first(), chunk.end(), chunk.terms() | Term.A_YEAR.bit(), null, chunk.number(), year, rule);
    }

    private boolean year(Chunk chunk) {
        return chunk.number() >= EARLIEST
                && chunk.number() <= LATEST
                && tokens.kind(chunk.first()) == Tokens.Kind.NUMBER
                && !quantity(chunk.end())
                && !designations.name(chunk.first())
                && !partOfNumber(chunk);
    }

    private boolean quantity(int next) {
        return is(next, Term.QUANTITY);
    }

    /** 1,980,000 and 1385.5 */
    private boolean partOfNumber(Chunk chunk) {
        return decimal(chunk.end()) || decimal(chunk.first() - 1) || cell(chunk);
    }

    /** A mark between two numbers without a space. */
    private boolean decimal(int mark) {
        return mark > 0
                && mark + 1 < tokens.size()
                && (is(mark, Term.DOT) || is(mark, Term.COMMA))
                && !tokens.spaceBefore(mark)
                && !tokens.spaceBefore(mark + 1)
                && tokens.kind(mark - 1) == Tokens.Kind.NUMBER
                && tokens.kind(mark + 1) == Tokens.Kind.NUMBER;
    }

    /** A row of a table: a decimal number beside the year on the same line. */
    private boolean cell(Chunk chunk) {
        int after = is(chunk.end(), Term.DASH) ? chunk.end() + 1 : chunk.end();
        boolean placed = is(chunk.first() - 1, Term.IN);
        boolean left = !tokens.lineEndBefore(chunk.first()) && decimal(chunk.first() - 2);
        boolean right = chunk.end() < tokens.size() && !tokens.lineEndBefore(chunk.end()) && decimal(after + 1);
        return !placed && (left || right);
    }

    private String rule(Chunk chunk) {
        int before = chunk.first() - 1;
        boolean opened = is(before, Term.OPEN) || is(before, Term.COMMA);
        boolean closed = is(chunk.end(), Term.CLOSE) || is(chunk.end(), Term.COLON);
        return opened && closed ? CITATION : BARE;
    }

    private boolean is(int at, Term term) {
        return at >= 0
                && at < tokens.size()
                && tokens.entry(at) instanceof Word word
                && word.lexeme() instanceof Lexeme lexeme
                && lexeme.is(term);
    }
}
