package io.gahshomar.extraction.temporal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Sentences made of the knowledge itself: rows of the grammar with a form of the lexicons, or a number, for each element, so
 * that a new row or word is tried without anybody writing a case for it.
 */
final class GeneratedPhrases {

    private static final Map<String, List<String>> NUMBERS = Map.of(
            "number", List.of("3", "۷", "سی", "twelve"),
            "day", List.of("4", "۲۴", "31", "پنجم"),
            "year4", List.of("1386", "۱۳۶۸", "1995", "۲۰۰۷", "1453"),
            "year2", List.of("84", "۹۹", "45"),
            "ordinal", List.of("دوم", "third", "21st"),
            "a-year", List.of("سال ۱۳۸۶", "1997", "2007 г."),
            "a-month", List.of("مهر ۱۳۸۶", "October 2003"),
            "a-day", List.of("۲۴ مهر ۱۳۸۶", "2003-10-26", "5 May 1999"),
            "a-span", List.of("دهه ۱۳۶۰", "the 1990s", "قرن نوزدهم"));

    private static final List<String> GAPS = List.of(" ", " و ", ". ", "، ", " کتاب ", " report ", "\n");

    private final Map<String, List<String>> forms = new HashMap<>(NUMBERS);
    private final List<List<String>> rows = new ArrayList<>();

    GeneratedPhrases() {
        for (String language : List.of("fa", "en", "ru")) {
            Language.lines(language + "/lexicon.txt").forEach(this::word);
        }
        Language.lines("grammar.txt").forEach(this::row);
    }

    private void word(String line) {
        int equals = line.indexOf('=');
        if (equals < 0 || line.startsWith("#") || line.startsWith("glue")) {
            return;
        }
        for (String key : line.substring(0, equals).strip().split("\\s*\\+\\s*")) {
            String term = key.split("\\.")[0];
            if (!NUMBERS.containsKey(term)) {
                List<String> words = forms.computeIfAbsent(term, _ -> new ArrayList<>());
                words.addAll(List.of(line.substring(equals + 1).strip().split("\\s*\\|\\s*")));
            }
        }
    }

    private void row(String line) {
        int colon = line.indexOf(':');
        int arrow = line.indexOf("->");
        if (!line.startsWith("#") && colon > 0 && arrow > colon) {
            rows.add(List.of(line.substring(colon + 1, arrow).strip().split("\\s+")));
        }
    }

    /** Two phrases with something between that bears on nothing or joins them. */
    Arbitrary<String> sentences() {
        return Arbitraries.randomValue(random -> phrase(random) + one(GAPS, random) + phrase(random));
    }

    private String phrase(Random random) {
        return one(rows, random).stream()
                .filter(element -> !element.startsWith("!"))
                .filter(element -> !element.endsWith("?") || random.nextBoolean())
                .map(element -> form(element, random))
                .collect(Collectors.joining(" "));
    }

    private String form(String element, Random random) {
        String[] terms = element.replaceAll("[{}?]", "").split("\\|");
        return one(forms.get(one(List.of(terms), random)), random);
    }

    private static <T> T one(List<T> many, Random random) {
        return many.get(random.nextInt(many.size()));
    }
}
