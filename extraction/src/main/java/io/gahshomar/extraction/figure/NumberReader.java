package io.gahshomar.extraction.figure;

import io.gahshomar.extraction.structure.Words.Word;
import java.math.BigDecimal;
import java.util.List;

/**
 * Reads the number that begins at a word, in digits, in words or in both: «۳/۵ میلیارد», «دو و نیم میلیون», «هزار و دویست»,
 * "three and a half million", "twenty-five".
 */
final class NumberReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * A number in a text.
     *
     * @param value what it amounts to
     * @param end one past its last word
     * @param scale the last scale in it, 1 where it has none
     * @param decimals its digits where they hold a decimal sign, else null
     */
    record Number(BigDecimal value, int end, BigDecimal scale, Decimals decimals) {

        Number times(BigDecimal factor) {
            return new Number(value.multiply(factor), end, factor, decimals);
        }
    }

    private final FigureLexicon lexicon;
    private final List<Word> words;
    private final int end;

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current;
    private BigDecimal scale = BigDecimal.ONE;
    private Decimals decimals;

    private NumberReader(FigureLexicon lexicon, List<Word> words, int end) {
        this.lexicon = lexicon;
        this.words = words;
        this.end = end;
    }

    /** The number that begins at the word and ends before {@code end}; null where none does. */
    static Number at(FigureLexicon lexicon, List<Word> words, int at, int end) {
        return new NumberReader(lexicon, words, end).read(at);
    }

    private Number read(int first) {
        int i = part(first);
        while (i > first) {
            int next = part(afterJoint(i));
            if (next <= i || next == afterJoint(i)) {
                break;
            }
            i = next;
        }
        if (i == first) {
            return null;
        }
        BigDecimal value = current == null ? total : total.add(current);
        return new Number(value, i, scale, decimals);
    }

    /** One past «و», "and" or the hyphen of "twenty-five", where something to add follows. */
    private int afterJoint(int i) {
        if (i < end
                && words.get(i).is("-")
                && words.get(i - 1).end() == words.get(i).start()) {
            return i + 1;
        }
        return lexicon.afterAnd(words, i, end);
    }

    /** Takes up the number word, digits or scale at the word and returns the word after it; the word itself where none is. */
    private int part(int i) {
        if (i >= end) {
            return i;
        }
        Word word = words.get(i);
        int afterHalf = lexicon.afterHalf(words, i, end);
        if (afterHalf > i) {
            return half() ? afterHalf : i;
        }
        BigDecimal factor = lexicon.scale(word);
        if (factor != null) {
            return multiply(factor) ? i + 1 : i;
        }
        BigDecimal number = word.number() ? digits(word) : lexicon.number(word);
        return number != null && addend(number) ? i + 1 : i;
    }

    private BigDecimal digits(Word word) {
        Decimals read = Decimals.of(word.folded());
        if (read == null || decimals != null) {
            return null;
        }
        if (current == null && total.signum() == 0 && read.fraction() != null) {
            decimals = read;
        }
        return read.value();
    }

    private boolean half() {
        if (current != null) {
            current = current.add(HALF);
        } else if (total.signum() > 0) {
            total = total.add(HALF.multiply(scale));
        } else {
            current = HALF;
        }
        return true;
    }

    private boolean multiply(BigDecimal factor) {
        boolean hundred = factor.compareTo(HUNDRED) == 0;
        if (hundred && current != null) {
            current = current.multiply(factor);
        } else if (current == null && total.signum() > 0) {
            if (factor.compareTo(scale) <= 0) {
                return false;
            }
            total = total.multiply(factor);
            scale = scale.multiply(factor);
        } else {
            total = total.add((current == null ? BigDecimal.ONE : current).multiply(factor));
            current = null;
            scale = factor;
        }
        return true;
    }

    /** A number is added only where it is smaller than the last place of what stands before it. */
    private boolean addend(BigDecimal number) {
        if (current == null) {
            if (total.signum() > 0 && number.compareTo(scale) >= 0) {
                return false;
            }
            current = number;
            return true;
        }
        if (number.signum() <= 0 || number.compareTo(lastPlace(current)) >= 0) {
            return false;
        }
        current = current.add(number);
        return true;
    }

    private static BigDecimal lastPlace(BigDecimal number) {
        return BigDecimal.ONE.scaleByPowerOfTen(-number.stripTrailingZeros().scale());
    }
}
