package io.gahshomar.extraction.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Phrases that are looked for in folded lines, all in one pass. */
final class CuePhrases {

    private final StringBuilder firstLetters = new StringBuilder();
    private final List<List<String>> byFirstLetter = new ArrayList<>();

    CuePhrases(List<String> phrases) {
        phrases.stream()
                .map(Letters::fold)
                .map(phrase -> phrase.toLowerCase(Locale.ROOT))
                .forEach(this::add);
    }

    private void add(String phrase) {
        String first = phrase.substring(0, 1);
        if (firstLetters.indexOf(first) < 0) {
            firstLetters.append(first);
            byFirstLetter.add(new ArrayList<>());
        }
        byFirstLetter.get(firstLetters.indexOf(first)).add(phrase);
    }

    /** Whether one of the phrases stands anywhere in the line, be it inside a word. */
    boolean within(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (standsAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the phrases begins at this char of the line. */
    boolean standsAt(String line, int at) {
        char letter = line.charAt(at);
        for (int i = 0; i < firstLetters.length(); i++) {
            if (firstLetters.charAt(i) == letter && startsWithOne(byFirstLetter.get(i), line, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithOne(List<String> phrases, String line, int at) {
        for (String phrase : phrases) {
            if (line.startsWith(phrase, at)) {
                return true;
            }
        }
        return false;
    }
}
