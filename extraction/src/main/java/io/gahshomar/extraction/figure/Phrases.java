package io.gahshomar.extraction.figure;

import io.gahshomar.extraction.structure.Letters;
import io.gahshomar.extraction.structure.Words.Word;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases of one or several words, each with a value. The last word may have an ending of its language: «دلاری»,
 * «دستگاه‌ها», "barrels".
 */
final class Phrases<V> {

    private static final int LONGEST = 6;
    private static final List<String> ENDINGS = List.of("", "s", "ی", "ها", "های", "ای");

    /**
     * A phrase in a text.
     *
     * @param start its first word, inclusive
     * @param end one past its last word
     */
    record Found<V>(V value, int start, int end) {}

    private final Map<String, V> values = new HashMap<>();

    void add(Collection<String> phrases, V value) {
        phrases.forEach(phrase -> values.put(key(phrase), value));
    }

    private static String key(String phrase) {
        return Letters.fold(phrase).replace(" ", "");
    }

    /** The longest phrase that begins at a word and ends before {@code end}; null where there is none. */
    Found<V> at(List<Word> words, int at, int end) {
        Found<V> longest = null;
        StringBuilder letters = new StringBuilder();
        for (int i = Math.max(0, at); i < Math.min(Math.min(end, words.size()), at + LONGEST); i++) {
            String before = letters.toString();
            letters.append(words.get(i).folded());
            V value = value(before, words.get(i).folded());
            if (value != null) {
                longest = new Found<>(value, at, i + 1);
            }
        }
        return longest;
    }

    /** The longest phrase that ends before the word {@code at} and begins at {@code start} or later. */
    Found<V> before(List<Word> words, int at, int start) {
        for (int first = Math.max(start, at - LONGEST); first < at; first++) {
            Found<V> found = at(words, first, at);
            if (found != null && found.end() == at) {
                return found;
            }
        }
        return null;
    }

    private V value(String before, String last) {
        for (String ending : ENDINGS) {
            if (last.endsWith(ending)) {
                V value = values.get(before + last.substring(0, last.length() - ending.length()));
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }
}
