package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Lexeme;
import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.lexicon.Word;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.YearReference;
import io.gahshomar.extraction.text.Tokens;
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
    private static final int SMALLEST_ABBREVIATED = 32;
    private static final int LIST = 12;
    private static final long LINKS =
            Term.COMMA.bit() | Term.AND.bit() | Term.TO.bit() | Term.DASH.bit() | Term.DOT.bit() | Term.COLON.bit();

    private static final long NUMBERS = Term.YEAR4.bit() | Term.YEAR2.bit();
    private static final long RANGES = Term.TO.bit() | Term.DASH.bit() | Term.AND.bit();
    private static final long DECIMALS = Term.DOT.bit() | Term.COMMA.bit();
    private static final long CODES = Term.DASH.bit() | Term.SLASH.bit();

    /** Digits of the numbers that can go before another in a list of pages, resolutions or telephones. */
    private static final int CODE = 3;

    private final Tokens tokens;
    private final CharSequence text;
    private final Addresses addresses;
    private final Sightings beforeLists;

    BareYears(Tokens tokens, CharSequence text) {
        this.tokens = tokens;
        this.text = text;
        this.addresses = new Addresses(tokens, text);
        this.beforeLists = new Sightings(tokens.size(), at -> !listed(at));
    }

    List<Chunk> apply(List<Chunk> chunks) {
        for (int at = 0; at < chunks.size(); at++) {
            Chunk chunk = chunks.get(at);
            if (chunk.reading() == null && chunk.isAny(NUMBERS)) {
                chunks.set(at, read(chunk));
            }
        }
        return chunks;
    }

    private Chunk read(Chunk chunk) {
        if (chunk.is(Term.YEAR2) && bearsYear(chunk.first() - 1)) {
            return abbreviated(chunk);
        }
        return chunk.is(Term.YEAR4) && year(chunk) ? year(chunk, rule(chunk)) : chunk;
    }

    private static Chunk year(Chunk chunk, String rule) {
        Reading year = new Reading.Dated(null, new YearReference.Numbered(chunk.number()), 0, 0, 0, 0, 0);
        return new Chunk(
                chunk.first(), chunk.end(), chunk.terms() | Term.A_YEAR.bit(), null, chunk.number(), year, rule);
    }

    /** «فتنه ۸۸»: a noun after which two digits are a year has the value 1. */
    private boolean bearsYear(int before) {
        for (int first = before; first >= 0 && first > before - Grammar.LONGEST_NOUN; first--) {
            Lexeme noun = phrase(first, before);
            if (noun != null && noun.is(Term.IDENTIFIER)) {
                return noun.value(Term.IDENTIFIER) == 1;
            }
        }
        return false;
    }

    private Chunk abbreviated(Chunk chunk) {
        Reading year = new Reading.Dated(null, new YearReference.Abbreviated(chunk.number()), 0, 0, 0, 0, 0);
        boolean likely = !quantity(chunk.end()) && !partOfNumber(chunk) && chunk.number() >= SMALLEST_ABBREVIATED;
        return likely
                ? new Chunk(chunk.first(), chunk.end(), Term.A_YEAR.bit(), null, chunk.number(), year, BARE)
                : chunk;
    }

    /** What the phrase from one token to another is; null where they are none. */
    private Lexeme phrase(int first, int last) {
        Word word = tokens.entry(first) instanceof Word known ? known : null;
        for (int at = first + 1; word != null && at <= last; at++) {
            word = tokens.entry(at) instanceof Word next ? word.then(next) : null;
        }
        return word == null ? null : word.lexeme();
    }

    private int value(int at) {
        return ((Word) tokens.entry(at)).lexeme().value(Term.IDENTIFIER);
    }

    private boolean year(Chunk chunk) {
        return chunk.number() >= EARLIEST
                && chunk.number() <= LATEST
                && (tokens.kind(chunk.first()) == Tokens.Kind.NUMBER || chunk.number() % 100 != 0)
                && !quantity(chunk.end())
                && !named(chunk.first() - 1)
                && !partOfNumber(chunk)
                && !addresses.contains(chunk.first());
    }

    /** «1200 دستگاه», «۲۰۰۰ تا ۲۵۰۰ کیلومتر» */
    private boolean quantity(int next) {
        boolean range = isAny(next, RANGES) && number(next + 1);
        return is(next, Term.QUANTITY) || range && is(next + 2, Term.QUANTITY);
    }

    /** «قطعنامه 1737», No. 1956, «قطعنامه‌های ۱۷۳۷، ۱۷۴۷ و ۱۸۰۳»; but the year of «شماره ۴، ۱۳۸۴» */
    private boolean named(int before) {
        int at = Math.max(before - LIST, beforeLists.before(before + 1));
        return is(at, Term.IDENTIFIER) && value(at) == 0 || abbreviation(at);
    }

    private boolean listed(int at) {
        return number(at) ? !issue(at) : isAny(at, LINKS);
    }

    /** The 4 of «شماره ۴، ۱۳۸۴»: what comes after it is no item of the same list. */
    private boolean issue(int at) {
        return tokens.digits(at) < CODE && is(at + 1, Term.COMMA);
    }

    /** «с. 144»: a phrase of a word and its stop. */
    private boolean abbreviation(int at) {
        return at >= 0
                && tokens.entry(at) instanceof Word word
                && tokens.entry(at + 1) instanceof Word stop
                && word.then(stop) instanceof Word phrase
                && phrase.lexeme() instanceof Lexeme lexeme
                && lexeme.is(Term.IDENTIFIER);
    }

    /** 1,980,000 and 1385.5 and 978-964-1380 and 12/1386 */
    private boolean partOfNumber(Chunk chunk) {
        int before = chunk.first() - 1;
        return part(chunk.end(), chunk.end() + 1) || part(before, before - 1) || cell(chunk);
    }

    private boolean part(int mark, int other) {
        return isAny(mark, DECIMALS) && decimal(mark) || isAny(mark, CODES) && code(mark, other);
    }

    /** A number beside a year, joined to it by a mark, that is neither another year nor the last digits of one. */
    private boolean code(int mark, int other) {
        boolean joined = mark > 0
                && mark + 1 < tokens.size()
                && !tokens.spaceBefore(mark)
                && !tokens.spaceBefore(mark + 1)
                && number(other);
        return joined
                && tokens.digits(other) != 4
                && (tokens.digits(other) != 2 || other < mark && is(mark, Term.SLASH));
    }

    private boolean number(int at) {
        return at >= 0 && at < tokens.size() && tokens.kind(at) == Tokens.Kind.NUMBER;
    }

    /** A mark between two numbers without a space. */
    private boolean decimal(int mark) {
        return mark > 0
                && mark + 1 < tokens.size()
                && isAny(mark, DECIMALS)
                && !tokens.spaceBefore(mark)
                && !tokens.spaceBefore(mark + 1)
                && tokens.kind(mark - 1) == Tokens.Kind.NUMBER
                && tokens.kind(mark + 1) == Tokens.Kind.NUMBER
                && !Footnotes.follow(tokens, text, mark);
    }

    /** A row of a table: a decimal number beside the year on the same line. */
    private boolean cell(Chunk chunk) {
        int after = is(chunk.end(), Term.DASH) ? chunk.end() + 1 : chunk.end();
        boolean left = !tokens.lineEndBefore(chunk.first()) && fraction(chunk.first() - 2);
        boolean right = chunk.end() < tokens.size() && !tokens.lineEndBefore(chunk.end()) && fraction(after + 1);
        return left || right;
    }

    private boolean fraction(int mark) {
        return decimal(mark) && tokens.digits(mark + 1) != 3;
    }

    private String rule(Chunk chunk) {
        int before = chunk.first() - 1;
        boolean opened = is(before, Term.OPEN) || is(before, Term.COMMA);
        boolean closed = is(chunk.end(), Term.CLOSE) || is(chunk.end(), Term.COLON);
        return opened && closed ? CITATION : BARE;
    }

    private boolean isAny(int at, long terms) {
        return at >= 0 && at < tokens.size() && tokens.entry(at) instanceof Word word && (word.terms() & terms) != 0;
    }

    private boolean is(int at, Term term) {
        return isAny(at, term.bit());
    }
}
