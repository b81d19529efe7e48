package io.gahshomar.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

/**
 * A quantity that a clause states. At least one of {@code unit} and {@code currency} is there: a number without either
 * is no figure.
 *
 * @param amount the quantity, or the lower bound of a range; scale words («میلیارد», "million") are multiplied out
 * @param upTo upper bound of a range, inclusive and not below {@code amount}; null where a single amount is stated
 * @param unit what is counted or measured, an id of the figure lexicon ("percent", "barrel", "megawatt"), or null
 * @param currency ISO 4217 code of an amount of money, or null; "IRT" is the toman, ten rials
 * @param approximate whether the text says «حدود», "about", "more than" or the like
 * @param text the figure as it stands in the text
 * @param notes what a reader should know of how it was read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figure(
        BigDecimal amount,
        BigDecimal upTo,
        String unit,
        String currency,
        boolean approximate,
        String text,
        List<String> notes) {

    public Figure {
        amount = plain(Required.value(amount, "amount"));
        upTo = upTo == null ? null : plain(upTo);
        Required.value(text, "text");
        if (upTo != null && upTo.compareTo(amount) < 0) {
            throw new IllegalArgumentException("upper bound " + upTo + " of figure '" + text + "' is below " + amount);
        }
        if (unit == null && currency == null) {
            throw new IllegalArgumentException("figure '" + text + "' has neither unit nor currency");
        }
        notes = Required.list(notes, "notes");
    }

    /** Equal amounts are written alike, so that equal figures have equal bytes. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
