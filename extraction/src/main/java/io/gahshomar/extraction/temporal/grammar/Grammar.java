package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.lexicon.Word;
import io.gahshomar.extraction.text.Tokens;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds readings in tokens. Islands of known words around a word that bears on time are cut into chunks, and the layers of
 * rules pass over them one after the other, each seeing what the one before has found.
 */
public final class Grammar {

    private static final long ANCHORS = Stream.of(
                    Term.YEAR4,
                    Term.MONTH,
                    Term.WEEKDAY,
                    Term.SEASON,
                    Term.HOLIDAY,
                    Term.DAY_WORD,
                    Term.WEEK_WORD,
                    Term.MONTH_WORD,
                    Term.YEAR_WORD,
                    Term.DECADE_WORD,
                    Term.CENTURY_WORD,
                    Term.DECADE_SUFFIX,
                    Term.SLICE_WORD,
                    Term.YEAR_KIND,
                    Term.DAYPART,
                    Term.PART,
                    Term.ERA,
                    Term.SCALE,
                    Term.DEICTIC_DAY,
                    Term.DEICTIC_YEAR)
            .mapToLong(Term::bit)
            .reduce(0, (a, b) -> a | b);
    /** Words of a noun that bears a year, «انتخابات ریاست جمهوری ۹۶». */
    static final int LONGEST_NOUN = 3;

    private static final long FOUND = Term.A_DAY.bit() | Term.A_MONTH.bit() | Term.A_YEAR.bit() | Term.A_SPAN.bit();

    private final List<Layer> beforeYears;
    private final List<Layer> afterYears;
    private final NumericDates numericDates;
    private final boolean spans;

    private Grammar(List<Layer> beforeYears, List<Layer> afterYears, NumericDates numericDates, boolean spans) {
        this.beforeYears = beforeYears;
        this.afterYears = afterYears;
        this.numericDates = numericDates;
        this.spans = spans;
    }

    /** The grammar of a file, with the layers that join dates to spans or without them. */
    public static Grammar of(List<String> lines, boolean spans, NumericDates numericDates) {
        Map<String, List<Rule>> layers = GrammarReader.read(lines);
        List<Layer> before = Stream.of(spans ? "spans-of-years" : "", "years", spans ? "days" : "first-days", "dates")
                .filter(name -> !name.isEmpty())
                .map(layers::get)
                .map(Layer::new)
                .toList();
        List<Layer> after = Stream.of("parts", "pairs", spans ? "spans" : "points", "sides")
                .filter(name -> spans || !name.equals("sides"))
                .map(layers::get)
                .map(Layer::new)
                .toList();
        return new Grammar(before, after, numericDates, spans);
    }

    /** Hands the mentions of one stretch of text to a consumer, in the order of the text. */
    public void read(CharSequence text, Tokens tokens, int stretch, Consumer<Mention> mentions) {
        Chunker chunker = new Chunker(text, tokens, numericDates);
        BareYears years = new BareYears(tokens, text);
        Settings settings = new Settings(tokens);
        for (int at = 0; at < tokens.size(); at++) {
            boolean anchor = false;
            int first = at;
            while (at < tokens.size() && known(tokens, at)) {
                anchor |= anchor(tokens, at);
                at++;
            }
            if (anchor) {
                int end = Math.min(at + 1, tokens.size());
                for (Chunk chunk : island(tokens, years, chunker.chunks(Math.max(0, first - 1), end))) {
                    if (chunk.isAny(FOUND)) {
                        mentions.accept(mention(tokens, chunk, stretch, settings.of(chunk)));
                    }
                }
            }
        }
    }

    private static boolean known(Tokens tokens, int at) {
        return tokens.kind(at) == Tokens.Kind.NUMBER || tokens.entry(at) != null;
    }

    private static boolean anchor(Tokens tokens, int at) {
        if (tokens.kind(at) == Tokens.Kind.NUMBER) {
            return tokens.digits(at) == 4 || NumericDates.begins(tokens, at);
        }
        return tokens.entry(at) instanceof Word word && (word.begins(ANCHORS) || bearsYear(tokens, at, word));
    }

    /** «فتنه ۸۸» */
    private static boolean bearsYear(Tokens tokens, int at, Word word) {
        for (int next = at + 1; next <= at + LONGEST_NOUN && next < tokens.size(); next++) {
            if (tokens.digits(next) == 2) {
                return word.begins(Term.IDENTIFIER.bit());
            }
        }
        return false;
    }

    private List<Chunk> island(Tokens tokens, BareYears years, List<Chunk> island) {
        List<Chunk> chunks = island;
        for (Layer layer : beforeYears) {
            chunks = layer.apply(chunks);
        }
        chunks = years.apply(chunks);
        for (Layer layer : afterYears) {
            chunks = layer.apply(chunks);
        }
        return spans ? new EventSides(tokens).apply(chunks) : chunks;
    }

    private static Mention mention(Tokens tokens, Chunk chunk, int stretch, Mention.Setting setting) {
        return new Mention(
                tokens.start(chunk.first()),
                tokens.end(chunk.end() - 1),
                stretch,
                chunk.reading(),
                chunk.rule(),
                setting);
    }
}
