package io.gahshomar.extraction.figure;

import io.gahshomar.event.Figure;
import io.gahshomar.extraction.figure.FigureLexicon.Bound;
import io.gahshomar.extraction.figure.FigureLexicon.Measure;
import io.gahshomar.extraction.figure.NumberReader.Number;
import io.gahshomar.extraction.figure.Phrases.Found;
import io.gahshomar.extraction.structure.Words.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;

/**
 * Reads the figures in words of a text: an amount or a range of amounts with the unit or currency that it counts. A number
 * with neither is no figure.
 */
public final class FigureReader {

    private static final String TATWEEL = "\u0640";

    private final FigureLexicon lexicon;
    private final String text;
    private final List<Word> words;
    private final IntPredicate excluded;
    private final BooleanSupplier reversedElsewhere;

    /**
     * A reader of the words of a sentence.
     *
     * @param excluded words that belong to no figure, such as those of dates
     * @param reversedElsewhere whether the text shows anywhere that it prints decimals in reversed order
     */
    public FigureReader(
            String text, List<Word> words, String language, IntPredicate excluded, BooleanSupplier reversedElsewhere) {
        this.lexicon = FigureLexicon.of(language);
        this.text = text;
        this.words = words;
        this.excluded = excluded;
        this.reversedElsewhere = reversedElsewhere;
    }

    /**
     * A figure at its place.
     *
     * @param start its first word, inclusive
     * @param end one past its last word
     */
    public record Placed(Figure figure, int start, int end) {}

    /** The figures between two words, {@code from} inclusive, {@code to} exclusive, in text order. */
    public List<Placed> read(int from, int to) {
        return amounts(from, to).stream()
                .filter(amount -> amount.measure() != null)
                .map(amount -> placed(amount, from))
                .toList();
    }

    /**
     * The figures between two words that stand in a series, whose unit is said once at its end: «به ۴۰۰، … به ۴۵۰ و … به ۵۰۰
     * میلیون دلار».
     *
     * @param seriesEnd one past the last word of the series
     */
    public List<Placed> readInSeries(int from, int to, int seriesEnd) {
        return amounts(from, seriesEnd).stream()
                .filter(amount -> amount.measure() != null)
                .findFirst()
                .map(last -> amounts(from, to).stream()
                        .filter(amount -> amount.measure() != null
                                || words.get(amount.start()).number())
                        .map(amount -> placed(amount.completedBy(last), from))
                        .toList())
                .orElse(List.of());
    }

    private List<Amount> amounts(int from, int to) {
        List<Amount> amounts = new ArrayList<>();
        int i = Math.max(0, from);
        int end = Math.min(to, words.size());
        while (i < end) {
            int stop = excludedAfter(i, end);
            Amount amount = stop > i ? amount(i, stop) : null;
            if (amount != null) {
                amounts.add(amount);
            }
            i = amount == null ? i + 1 : amount.end();
        }
        return amounts;
    }

    private int excludedAfter(int from, int end) {
        int i = from;
        while (i < end && !excluded.test(i)) {
            i++;
        }
        return i;
    }

    /** Where an amount stands and what it is; {@code upTo} is null unless it is a range. */
    private record Amount(int start, int end, Number value, Number upTo, Measure measure) {

        Amount completedBy(Amount last) {
            if (measure != null) {
                return this;
            }
            boolean scaled = value.scale().compareTo(BigDecimal.ONE) > 0;
            Number same = scaled ? value : value.times(last.value().scale());
            return new Amount(start, end, same, upTo, last.measure());
        }
    }

    private Amount amount(int at, int end) {
        Found<Measure> before = lexicon.measure(words, at, end);
        boolean prefixed = before != null && prefixes(before) && before.end() < end;
        int first = prefixed ? before.end() : at;
        Number value = NumberReader.at(lexicon, words, first, end);
        if (value == null || first > at && !prefixed) {
            return null;
        }
        Found<Measure> ownMeasure = lexicon.measure(words, value.end(), end);
        int rangeFrom = ownMeasure == null ? value.end() : ownMeasure.end();
        Number upTo = upperBound(at, rangeFrom, end, prefixed);
        Found<Measure> after = upTo == null ? ownMeasure : lexicon.measure(words, upTo.end(), end);
        if (upTo != null && after == null && !prefixed) {
            upTo = null;
            after = ownMeasure;
        }
        int valueEnd = upTo == null ? value.end() : upTo.end();
        Measure measure = prefixed ? before.value() : after == null ? null : after.value();
        int last = after == null || prefixed && after.value().unit() != null ? valueEnd : after.end();
        return new Amount(at, last, value, upTo, measure);
    }

    /** Signs and codes of currencies and the sign for percent stand before an amount as well: "US$3", «٪۳۰». */
    private boolean prefixes(Found<Measure> measure) {
        String written = text.substring(
                words.get(measure.start()).start(), words.get(measure.end() - 1).end());
        boolean code = written.equals(measure.value().currency());
        return code || !Character.isLetter(written.charAt(written.length() - 1));
    }

    private Number upperBound(int at, int from, int end, boolean prefixed) {
        int next = afterRangeSign(from, end);
        if (next == from) {
            next = lexicon.isBetween(words, at - 1)
                    ? lexicon.afterAnd(words, from, end)
                    : lexicon.afterRange(words, from, end);
        }
        boolean joined = next > from || isTatweelBefore(from, end);
        if (!joined || next >= end || lexicon.isChange(words, at - 1)) {
            return null;
        }
        Found<Measure> sign = prefixed ? lexicon.measure(words, next, end) : null;
        return NumberReader.at(lexicon, words, sign == null ? next : sign.end(), end);
    }

    private int afterRangeSign(int at, int end) {
        boolean sign = at < end
                && (words.get(at).is("-")
                        || words.get(at).is("–")
                        || words.get(at).is("—"));
        return sign ? at + 1 : at;
    }

    /** «۴۰۰ ـ ۳۰۰»: the long stroke is no word of its own. */
    private boolean isTatweelBefore(int at, int end) {
        return at > 0
                && at < end
                && text.substring(words.get(at - 1).end(), words.get(at).start())
                        .contains(TATWEEL);
    }

    private Placed placed(Amount amount, int from) {
        Found<Bound> bound = lexicon.boundBefore(words, amount.start(), from);
        List<String> notes = new ArrayList<>();
        Number value = amount.value();
        Number upTo = amount.upTo();
        if (upTo != null && value.scale().compareTo(BigDecimal.ONE) == 0) {
            value = value.times(upTo.scale());
        }
        noteReversal(amount.value(), notes);
        BigDecimal low = value.value();
        BigDecimal high = upTo == null ? null : upTo.value();
        if (high != null && high.compareTo(low) <= 0) {
            notes.add("the range is printed from right to left");
            BigDecimal swapped = low;
            low = high;
            high = swapped.compareTo(high) == 0 ? null : swapped;
        }
        if (bound != null && bound.value() != Bound.ABOUT) {
            notes.add(bound.value() == Bound.MORE_THAN ? "more than this" : "less than this");
        }
        int start = words.get(amount.start()).start();
        int end = words.get(amount.end() - 1).end();
        Figure figure = new Figure(
                low,
                high,
                amount.measure().unit(),
                amount.measure().currency(),
                bound != null,
                text.substring(start, end),
                notes);
        return new Placed(figure, amount.start(), amount.end());
    }

    private void noteReversal(Number value, List<String> notes) {
        Decimals decimals = value.decimals();
        if (decimals == null) {
            return;
        }
        boolean certain = decimals.impossible(value.scale());
        if (certain || reversedElsewhere.getAsBoolean()) {
            notes.add("decimals seem to be printed in reversed order: "
                    + decimals.reversed().toPlainString() + (certain ? " is" : " may be") + " meant");
        }
    }
}
