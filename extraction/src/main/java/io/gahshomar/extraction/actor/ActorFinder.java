package io.gahshomar.extraction.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the actors that a stretch of text names: ISO 3166-1 codes of countries and territories, Wikidata ids of people and
 * organisations. Thread-safe.
 */
public final class ActorFinder {

    private static final List<String> ENDINGS = List.of("", "ی", "ها", "های", "هایی", "یی", "ان", "s");
    private static final int PRINCIPAL_MENTIONS = 3;
    /** How much of a text, in chars, is read to tell what it is about. */
    private static final int PRINCIPAL_LENGTH = 200_000;

    private final Map<String, ActorNames> names = new HashMap<>();

    /** A finder with the names that come with the library. */
    public ActorFinder() {
        for (String language : List.of("fa", "en", "ru")) {
            names.put(language, new ActorNames(language));
        }
    }

    /**
     * Ids of the actors named in a stretch of a text, in order of appearance; a person or organisation is followed by the
     * country that it acts for.
     *
     * @param from first char, an UTF-16 index, inclusive
     * @param to one past the last char
     * @param principals the two countries that "the two countries" means, empty where the text is about no such pair
     */
    public List<String> find(String text, int from, int to, String language, List<String> principals) {
        Set<String> found = new LinkedHashSet<>();
        for (String id : mentions(text, from, to, language)) {
            if (id.equals(ActorNames.PAIR)) {
                found.addAll(principals);
            } else {
                found.add(id);
                String country = of(language).country(id);
                if (country != null) {
                    found.add(country);
                }
            }
        }
        return List.copyOf(found);
    }

    /** Whether the id is that of a country or territory. */
    public static boolean isCountry(String id) {
        return id.length() == 2;
    }

    /** The two countries that a text names most; empty where one of them is hardly named. */
    public List<String> principals(String text, String language) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String id : mentions(text, 0, Math.min(text.length(), PRINCIPAL_LENGTH), language)) {
            if (isCountry(id)) {
                counts.merge(id, 1, Integer::sum);
            }
        }
        List<String> pair = counts.entrySet().stream()
                .filter(count -> count.getValue() >= PRINCIPAL_MENTIONS)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
        return pair.size() == 2 ? pair : List.of();
    }

    private ActorNames of(String language) {
        return names.getOrDefault(language, names.get("en"));
    }

    private List<String> mentions(String text, int from, int to, String language) {
        ActorNames known = of(language);
        NameWords words = NameWords.of(text, from, to);
        List<String> ids = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            i = read(words, i, known, ids);
        }
        return ids;
    }

    /** Reads the longest name that begins at the word and returns the word after it. */
    private static int read(NameWords words, int first, ActorNames known, List<String> ids) {
        String start = words.folded(first);
        if (!known.begins(start.substring(0, 1))) {
            return first + 1;
        }
        String found = null;
        int end = first + 1;
        StringBuilder letters = new StringBuilder();
        for (int i = first; i < words.size() && (i == first || words.joined(i)); i++) {
            String before = letters.toString();
            letters.append(words.folded(i));
            String id = id(words, first, i, before, letters.toString(), known);
            if (id != null) {
                found = id;
                end = i + 1;
            }
            if (!known.begins(letters.toString())) {
                break;
            }
        }
        if (found == null && start.length() > 3 && start.charAt(0) == 'و') {
            found = withoutEnding("", start.substring(1), known);
        }
        if (found != null) {
            ids.add(found);
        }
        return end;
    }

    private static String id(NameWords words, int first, int last, String before, String letters, ActorNames known) {
        String id = known.id(letters);
        if (id != null) {
            return known.abbreviation(letters) && !words.upperCase(first, last) ? null : id;
        }
        return withoutEnding(before, words.folded(last), known);
    }

    private static String withoutEnding(String before, String word, ActorNames known) {
        for (String ending : ENDINGS) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                String bare = before + word.substring(0, word.length() - ending.length());
                if (known.id(bare) != null && !known.abbreviation(bare)) {
                    return known.id(bare);
                }
            }
        }
        return null;
    }
}
