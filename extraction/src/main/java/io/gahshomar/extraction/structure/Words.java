package io.gahshomar.extraction.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a sentence, folded, each with its place in the text. Runs of letters, numbers with their decimals, and
 * single signs are words; verb prefixes and endings that are written apart («می شود», «همکاری ها») are joined to their
 * word.
 */
public final class Words {

    /**
     * A word.
     *
     * @param folded as cue words are written
     * @param start first char in the text, an UTF-16 index
     * @param end one past its last char
     * @param kind what it is made of
     */
    public record Word(String folded, int start, int end, Kind kind) {

        /** Whether the folded word is this one. */
        public boolean is(String other) {
            return folded.equals(other);
        }

        /** Whether it is a run of letters. */
        public boolean letters() {
            return kind == Kind.LETTERS;
        }

        /** Whether it is a number in digits. */
        public boolean number() {
            return kind == Kind.NUMBER;
        }

        /** Whether it is a single sign. */
        public boolean sign() {
            return kind == Kind.SIGN;
        }
    }

    /** What a word is made of. */
    public enum Kind {
        LETTERS,
        NUMBER,
        SIGN
    }

    private static final Set<String> PREFIXES = Set.of("می", "نمی");
    private static final Set<String> SUFFIXES = Set.of("ها", "های", "هایی", "هایش", "هایشان", "اند", "ایم", "ترین");

    private final List<Word> words = new ArrayList<>();
    private final String text;

    private Words(String text) {
        this.text = text;
    }

    /** The words of a sentence in text order. */
    public static List<Word> of(String text, Sentence sentence) {
        Words words = new Words(text);
        for (Sentence.Span piece : sentence.pieces()) {
            words.read(piece.start(), piece.end());
        }
        return words.words;
    }

    private void read(int from, int end) {
        int i = from;
        while (i < end) {
            char c = Letters.fold(text.charAt(i));
            if (c == ' ' || c == 0) {
                i++;
            } else if (digit(c)) {
                i = add(i, numberEnd(i, end), Kind.NUMBER);
            } else if (Character.isLetter(c)) {
                i = addLetters(i, letterEnd(i, end));
            } else {
                i = add(i, i + 1, Kind.SIGN);
            }
        }
    }

    private int add(int start, int end, Kind kind) {
        words.add(new Word(Letters.fold(text.substring(start, end)), start, end, kind));
        return end;
    }

    private int addLetters(int start, int end) {
        String folded = Letters.fold(text.substring(start, end));
        Word last = words.isEmpty() ? null : words.getLast();
        if (last != null && last.letters() && start - last.end() == 1) {
            boolean suffix = SUFFIXES.contains(folded);
            if (suffix || PREFIXES.contains(last.folded())) {
                words.set(words.size() - 1, new Word(last.folded() + folded, last.start(), end, Kind.LETTERS));
                return end;
            }
        }
        words.add(new Word(folded, start, end, Kind.LETTERS));
        return end;
    }

    private int letterEnd(int start, int end) {
        int i = start;
        int last = start;
        while (i < end) {
            char c = Letters.fold(text.charAt(i));
            if (Character.isLetter(c) || c == '\'' && i + 1 < end && Character.isLetter(text.charAt(i + 1))) {
                last = ++i;
            } else if (c == 0) {
                last = mark(text.charAt(i)) ? i + 1 : last;
                i++;
            } else {
                break;
            }
        }
        return last;
    }

    private static boolean mark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private int numberEnd(int start, int end) {
        int i = start;
        while (i < end) {
            char c = Letters.fold(text.charAt(i));
            boolean inside =
                    (c == '.' || c == ',' || c == '/') && i + 1 < end && digit(Letters.fold(text.charAt(i + 1)));
            if (!digit(c) && !inside) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
