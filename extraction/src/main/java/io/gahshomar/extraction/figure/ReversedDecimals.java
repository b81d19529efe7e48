package io.gahshomar.extraction.figure;

import io.gahshomar.extraction.structure.Letters;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text shows that it was damaged by writing it from right to left: «294/2 میلیارد» for 2.294 milliards, or ranges
 * whose larger number comes first, «400 ـ 300 میلیون». Looked for once, when it is first asked.
 */
public final class ReversedDecimals implements BooleanSupplier {

    // 294/2 before a scale, or 400 ـ 300 before one
    private static final Pattern DECIMAL = Pattern.compile("\\b[0-9]{3}/[0-9] ?(?:میلیارد|میلیون)");
    private static final Pattern RANGE =
            Pattern.compile("\\b([0-9]{1,4}) ?[-ـ–] ?([0-9]{1,4}) ?(?:میلیارد|میلیون|هزار|درصد)");

    private final String text;
    private Boolean found;

    public ReversedDecimals(String text) {
        this.text = text;
    }

    @Override
    public boolean getAsBoolean() {
        if (found == null) {
            String folded = folded();
            found = DECIMAL.matcher(folded).find() || hasFallingRange(folded);
        }
        return found;
    }

    /** As the patterns are written; the tatweel of ranges stays. */
    private String folded() {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == 'ـ' ? 'ـ' : Letters.fold(text.charAt(i));
            if (c != 0) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static boolean hasFallingRange(String folded) {
        Matcher range = RANGE.matcher(folded);
        while (range.find()) {
            if (Integer.parseInt(range.group(1)) > Integer.parseInt(range.group(2))) {
                return true;
            }
        }
        return false;
    }
}
