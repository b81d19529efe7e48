package io.gahshomar.extraction.figure;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as digits write it: «۳/۵», "3.5", "1,200", «۹,۴».
 *
 * @param whole digits before the decimal sign, without the signs that part thousands
 * @param fraction digits after it; null where there is none
 */
record Decimals(String whole, String fraction) {

    private static final Pattern THOUSANDS = Pattern.compile("([0-9]{1,3}(?:[,.][0-9]{3})+)(?:[./]([0-9]+))?");
    private static final Pattern PLAIN = Pattern.compile("([0-9]+)(?:[.,/]([0-9]+))?");
    private static final int MOST_DIGITS = 30;

    /** Folded digits as a number; null where they are none, such as a date with two slashes. */
    static Decimals of(String digits) {
        if (digits.length() > MOST_DIGITS) {
            return null;
        }
        Matcher thousands = THOUSANDS.matcher(digits);
        if (thousands.matches() && !isPointOfThree(thousands)) {
            return new Decimals(thousands.group(1).replaceAll("[,.]", ""), thousands.group(2));
        }
        Matcher plain = PLAIN.matcher(digits);
        return plain.matches() ? new Decimals(plain.group(1), plain.group(2)) : null;
    }

    /** "2.294" is a decimal, "400.000" and "1.200.000" are not. */
    private static boolean isPointOfThree(Matcher thousands) {
        String digits = thousands.group(1);
        int point = digits.indexOf('.');
        return point >= 0 && point == digits.lastIndexOf('.') && !digits.endsWith("000") && digits.indexOf(',') < 0;
    }

    BigDecimal value() {
        return new BigDecimal(fraction == null ? whole : whole + "." + fraction);
    }

    /** What it is where the parts on both sides of the decimal sign changed places. */
    BigDecimal reversed() {
        return new BigDecimal(fraction + "." + whole);
    }

    /** Whether no author writes so: «۲۹۴/۲» beside a scale, «۰۵/۳», «۵/۰». */
    boolean impossible(BigDecimal scale) {
        boolean beforeScale = scale.compareTo(BigDecimal.ONE) > 0;
        return fraction != null
                && (whole.length() > 1 && whole.startsWith("0")
                        || fraction.equals("0") && beforeScale
                        || beforeScale && whole.length() > 2 && fraction.length() == 1 && !whole.endsWith("0"));
    }
}
