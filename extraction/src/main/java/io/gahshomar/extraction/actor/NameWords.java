package io.gahshomar.extraction.actor;

import io.gahshomar.extraction.structure.Letters;
import java.util.ArrayList;
import java.util.List;

/** The words of a stretch of text as names are made of: letters only, a joiner parts words as a blank does. */
final class NameWords {

    private final String text;
    private final List<String> folded = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();

    private NameWords(String text) {
        this.text = text;
    }

    static NameWords of(String text, int from, int to) {
        NameWords words = new NameWords(text);
        int i = from;
        while (i < to) {
            if (Character.isLetter(text.charAt(i))) {
                int start = i;
                while (i < to && (Character.isLetter(text.charAt(i)) || vanishes(text.charAt(i)))) {
                    i++;
                }
                words.add(start, i);
            } else {
                i++;
            }
        }
        return words;
    }

    private void add(int start, int end) {
        String letters = Letters.fold(text.substring(start, end));
        if (!letters.isEmpty()) {
            folded.add(letters);
            places.add(new int[] {start, end});
        }
    }

    private static boolean vanishes(char c) {
        return c != '\u200c' && c > 0x7f && Letters.fold(c) == 0;
    }

    int size() {
        return folded.size();
    }

    String folded(int word) {
        return folded.get(word);
    }

    /** Whether nothing but a blank, a joiner, a hyphen or a full stop parts the word from the one before it. */
    boolean joined(int word) {
        int start = places.get(word - 1)[1];
        int end = places.get(word)[0];
        if (end - start > 3) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = Letters.fold(text.charAt(i));
            if (c != ' ' && c != 0 && c != '-' && c != '.' && c != '\'') {
                return false;
            }
        }
        return true;
    }

    /** Whether the sign stands directly after the word: "US$". */
    boolean beforeSign(int word, char sign) {
        int end = places.get(word)[1];
        return end < text.length() && text.charAt(end) == sign;
    }

    /** Whether the words are in upper case in the text. */
    boolean upperCase(int first, int last) {
        for (int i = places.get(first)[0]; i < places.get(last)[1]; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
