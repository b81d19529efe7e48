package io.gahshomar.extraction.actor;

import java.util.Arrays;

/**
 * Names letter by letter, so that one pass over a word tells whether a name begins, ends or goes on there.
 */
final class NameTrie {

    private char[] letters = {};
    private NameTrie[] next = {};
    private String id;
    private boolean upperCase;

    /**
     * Adds a name.
     *
     * @param key the name folded and without blanks
     * @param onlyUpperCase whether it is an abbreviation that is met in upper case only
     */
    void add(String key, String actor, boolean onlyUpperCase) {
        NameTrie node = this;
        for (int i = 0; i < key.length(); i++) {
            node = node.childOrNew(key.charAt(i));
        }
        node.id = actor;
        node.upperCase = onlyUpperCase;
    }

    private NameTrie childOrNew(char letter) {
        int place = Arrays.binarySearch(letters, letter);
        if (place >= 0) {
            return next[place];
        }
        int at = -place - 1;
        letters = Arrays.copyOf(letters, letters.length + 1);
        next = Arrays.copyOf(next, letters.length);
        System.arraycopy(letters, at, letters, at + 1, letters.length - at - 1);
        System.arraycopy(next, at, next, at + 1, letters.length - at - 1);
        letters[at] = letter;
        next[at] = new NameTrie();
        return next[at];
    }

    /** What follows the letter; null where no name goes on with it. */
    NameTrie child(char letter) {
        int place = Arrays.binarySearch(letters, letter);
        return place < 0 ? null : next[place];
    }

    /** The actor whose name ends here; null where none does. */
    String id() {
        return id;
    }

    /** Whether the name that ends here is met in upper case only. */
    boolean upperCase() {
        return upperCase;
    }
}
