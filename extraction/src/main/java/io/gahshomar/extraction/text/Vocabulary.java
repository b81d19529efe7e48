package io.gahshomar.extraction.text;

import java.util.Map;

/**
 * Folded words with what is known of them, looked up without making a string: an open-addressing table over the characters
 * that the tokenizer holds in its buffer. A compound («مردادماه», «درسال») is one written word that stands for several.
 *
 * @param <T> what is known of a word
 */
public final class Vocabulary<T> {

    /**
     * A written word that stands for several.
     *
     * @param parts what is known of each part
     * @param lengths folded length of each part, in characters
     */
    public record Compound<T>(T[] parts, int[] lengths) {}

    private final String[] words;
    private final Object[] values;
    private final int mask;
    private final int longest;

    /** A vocabulary of folded words; values are of type T or {@code Compound<T>}. */
    public Vocabulary(Map<String, ?> entries) {
        int capacity = Integer.highestOneBit(Math.max(8, entries.size())) * 4;
        words = new String[capacity];
        values = new Object[capacity];
        mask = capacity - 1;
        longest = entries.keySet().stream().mapToInt(String::length).max().orElse(0);
        entries.forEach(this::put);
    }

    private void put(String word, Object value) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash(hash, word.charAt(i));
        }
        int slot = slot(hash);
        while (words[slot] != null) {
            slot = slot + 1 & mask;
        }
        words[slot] = word;
        values[slot] = value;
    }

    static int hash(int hash, char c) {
        return hash * 31 + c;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & mask;
    }

    /** Length of the longest word; the tokenizer need not keep more characters than this. */
    int longest() {
        return longest;
    }

    /** What is known of the first {@code length} characters of the buffer, null if nothing. */
    Object find(char[] buffer, int length, int hash) {
        for (int slot = slot(hash); words[slot] != null; slot = slot + 1 & mask) {
            if (equal(words[slot], buffer, length)) {
                return values[slot];
            }
        }
        return null;
    }

    private static boolean equal(String word, char[] buffer, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != buffer[i]) {
                return false;
            }
        }
        return true;
    }
}
