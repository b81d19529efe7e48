package io.gahshomar.extraction.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the names in a stretch of text in one pass over its letters. A name may end with an ending of its language («روس‌ها»,
 * «ایرانی», "Russians"), and «و» may be attached before it.
 */
final class NameScan {

    private static final Set<String> ENDINGS = Set.of("", "ی", "ها", "های", "هایی", "یی", "ان", "ای", "اش", "s");
    private static final int ENDING_LENGTH = 4;

    /**
     * A name in the text.
     *
     * @param id what {@link ActorNames} knows it as
     * @param first its first word, inclusive
     * @param last its last word, inclusive
     */
    record Name(String id, int first, int last) {}

    private final NameWords words;
    private final NameTrie names;
    private Name found;

    private NameScan(NameWords words, NameTrie names) {
        this.words = words;
        this.names = names;
    }

    /** The names in text order; of names that begin at one word the longest, and none inside another. */
    static List<Name> of(NameWords words, NameTrie names) {
        NameScan scan = new NameScan(words, names);
        List<Name> all = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Name name = scan.at(i);
            if (name != null) {
                all.add(name);
            }
            i = name == null ? i + 1 : name.last() + 1;
        }
        return all;
    }

    private Name at(int first) {
        found = null;
        walk(first, 0);
        String word = words.folded(first);
        if (found == null && word.length() > 3 && word.charAt(0) == 'و') {
            walk(first, 1);
        }
        return found;
    }

    private void walk(int first, int skipped) {
        NameTrie node = names;
        for (int i = first; i < words.size() && node != null && (i == first || words.joined(i)); i++) {
            node = walkWord(node, first, i, i == first ? skipped : 0);
        }
    }

    private NameTrie walkWord(NameTrie start, int first, int word, int from) {
        NameTrie node = start;
        String letters = words.folded(word);
        boolean inflected = false;
        for (int i = from; i < letters.length(); i++) {
            node = node.child(letters.charAt(i));
            if (node == null) {
                return null;
            }
            int left = letters.length() - i - 1;
            boolean whole = left == 0;
            if (node.id() != null
                    && left <= ENDING_LENGTH
                    && (whole || !inflected)
                    && accepts(node, letters, i + 1, from, first, word)) {
                found = new Name(node.id(), first, word);
                inflected = true;
            }
        }
        return node;
    }

    private boolean accepts(NameTrie node, String letters, int end, int from, int first, int word) {
        if (node.upperCase()) {
            return end == letters.length() && words.upperCase(first, word) && !words.beforeSign(word, '$');
        }
        boolean whole = end == letters.length();
        return whole || end - from > 2 && ENDINGS.contains(letters.substring(end));
    }
}
