package io.gahshomar.extraction.figure;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.gahshomar.extraction.structure.Letters;
import io.gahshomar.extraction.structure.Words.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words with which a language writes figures. */
final class FigureLexicon {

    /**
     * {@code figures.yaml} of a language.
     *
     * @param range what stands between the bounds of a range
     * @param change what stands before the first of two amounts where the second replaced it: "from 3 to 5 million"
     * @param between what stands before a range whose bounds are joined by "and"
     */
    record Data(
            Map<String, BigDecimal> numbers,
            List<String> halves,
            Map<String, BigDecimal> scales,
            List<String> and,
            List<String> range,
            List<String> change,
            List<String> between,
            List<String> approximate,
            List<String> moreThan,
            List<String> lessThan,
            Map<String, List<String>> currencies,
            Map<String, List<String>> units) {}

    /** What a word in front of an amount says of it. */
    enum Bound {
        ABOUT,
        MORE_THAN,
        LESS_THAN
    }

    /**
     * What is counted or measured.
     *
     * @param unit name of the unit, or null
     * @param currency ISO 4217 code, "IRT" for tomans, or null
     */
    record Measure(String unit, String currency) {}

    private static final Map<String, FigureLexicon> BY_LANGUAGE = Map.of("fa", load("fa"), "en", load("en"));

    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Map<String, BigDecimal> scales = new HashMap<>();
    private final Phrases<Boolean> halves = new Phrases<>();
    private final Phrases<Boolean> and = new Phrases<>();
    private final Phrases<Boolean> range = new Phrases<>();
    private final Phrases<Boolean> change = new Phrases<>();
    private final Phrases<Boolean> between = new Phrases<>();
    private final Phrases<Bound> bounds = new Phrases<>();
    private final Phrases<Measure> measures = new Phrases<>();

    private FigureLexicon(Data data) {
        data.numbers().forEach((word, value) -> numbers.put(Letters.fold(word), value));
        data.scales().forEach((word, value) -> scales.put(Letters.fold(word), value));
        halves.add(data.halves(), true);
        and.add(data.and(), true);
        range.add(data.range(), true);
        change.add(data.change(), true);
        between.add(data.between(), true);
        bounds.add(data.approximate(), Bound.ABOUT);
        bounds.add(data.moreThan(), Bound.MORE_THAN);
        bounds.add(data.lessThan(), Bound.LESS_THAN);
        data.units().forEach((unit, names) -> measures.add(names, new Measure(unit, null)));
        data.currencies().forEach((code, names) -> measures.add(names, new Measure(null, code)));
    }

    /** The lexicon of a language; that of English where a language has none of its own. */
    static FigureLexicon of(String language) {
        return BY_LANGUAGE.getOrDefault(language, BY_LANGUAGE.get("en"));
    }

    private static FigureLexicon load(String language) {
        String name = "/io/gahshomar/extraction/" + language + "/figures.yaml";
        try (InputStream in = Objects.requireNonNull(FigureLexicon.class.getResourceAsStream(name), name)) {
            return new FigureLexicon(YAMLMapper.builder().build().readValue(in, Data.class));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The value of a number word; null where it is none. */
    BigDecimal number(Word word) {
        return numbers.get(word.folded());
    }

    /** What the word multiplies by; null where it is no scale. */
    BigDecimal scale(Word word) {
        return scales.get(word.folded());
    }

    /** One past the half that begins here («نیم», "a half"), or the word itself. */
    int afterHalf(List<Word> words, int at, int end) {
        return after(halves.at(words, at, end), at);
    }

    int afterAnd(List<Word> words, int at, int end) {
        return after(and.at(words, at, end), at);
    }

    int afterRange(List<Word> words, int at, int end) {
        return after(range.at(words, at, end), at);
    }

    boolean isChange(List<Word> words, int at) {
        return at >= 0 && change.at(words, at, at + 1) != null;
    }

    boolean isBetween(List<Word> words, int at) {
        return at >= 0 && between.at(words, at, at + 1) != null;
    }

    /** The currency or unit that begins here; null where there is none. */
    Phrases.Found<Measure> measure(List<Word> words, int at, int end) {
        return measures.at(words, at, end);
    }

    /** What the words before {@code at}, from {@code start} on, say of the amount; null where they say nothing. */
    Phrases.Found<Bound> boundBefore(List<Word> words, int at, int start) {
        return bounds.before(words, at, start);
    }

    private static int after(Phrases.Found<Boolean> found, int at) {
        return found == null ? at : found.end();
    }
}
