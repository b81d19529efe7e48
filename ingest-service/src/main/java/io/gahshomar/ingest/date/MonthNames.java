package io.gahshomar.ingest.date;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates whose months have the names of other languages, or whose parts have names in Korean, Japanese or Chinese. */
final class MonthNames {

    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH,
            Locale.of("ru"),
            Locale.of("uk"),
            Locale.of("tr"),
            Locale.of("az"),
            Locale.of("hy"),
            Locale.GERMAN,
            Locale.FRENCH,
            Locale.of("es"),
            Locale.ITALIAN,
            Locale.of("pl"),
            Locale.of("el"),
            Locale.of("hu"));
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    private static final Map<String, String> ENGLISH = english();

    /** As in «16 октября 2007 года» and "16 de octubre de 2007". */
    private static final Set<String> SAYING_NOTHING = Set.of("de", "г", "года", "р", "року");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+\\.?");
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(\\d{4})\\s*[년年]\\s*(\\d{1,2})\\s*[월月]\\s*(\\d{1,2})\\s*[일日]");
    private static final Pattern HALF = Pattern.compile("(?:(오전|午前|上午)|오후|午後|下午)\\s*(\\d[\\d:]*)");

    private MonthNames() {}

    private static Map<String, String> english() {
        Map<String, String> english = new HashMap<>();
        for (Locale language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : STYLES) {
                    english.putIfAbsent(
                            key(month.getDisplayName(style, language)),
                            month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
                }
            }
        }
        return english;
    }

    /** Without accents, full stop and upper case. */
    private static String key(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}|\\.$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The date with English names. */
    static String inEnglish(String date) {
        String numbered = YEAR_MONTH_DAY.matcher(date).replaceAll("$1-$2-$3");
        String halved =
                HALF.matcher(numbered).replaceAll(half -> half.group(2) + (half.group(1) == null ? " PM" : " AM"));
        return WORD.matcher(halved)
                .replaceAll(word -> Matcher.quoteReplacement(word(word.group())))
                .strip();
    }

    private static String word(String word) {
        String key = key(word);
        return SAYING_NOTHING.contains(key) ? "" : ENGLISH.getOrDefault(key, word);
    }
}
