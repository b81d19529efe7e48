package io.gahshomar.extraction.event;

import io.gahshomar.extraction.structure.Words;
import java.util.BitSet;
import java.util.Set;

/** Words of a sentence that are kept, written out with the letters and spaces that they have in the text. */
final class Excerpt {

    private static final Set<String> MARKUP = Set.of("sup", "sub", "br");
    private static final String NO_SPACE_BEFORE = "،؛.:!؟?»)”,;%’'";
    private static final String TATWEEL = "ـ";
    private static final String NO_SPACE_AFTER = "«(“$€£";

    private final String text;
    private final MarkedSentence sentence;
    private final BitSet kept = new BitSet();
    private int elided = -1;

    Excerpt(String text, MarkedSentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /** Another excerpt with the same words. */
    Excerpt copy() {
        Excerpt copy = new Excerpt(text, sentence);
        copy.kept.or(kept);
        copy.elided = elided;
        return copy;
    }

    /** Keeps the words {@code from} inclusive to {@code to} exclusive. */
    void keep(int from, int to) {
        if (from < to) {
            kept.set(Math.max(0, from), Math.min(to, sentence.size()));
        }
    }

    void drop(int from, int to) {
        if (from < to) {
            kept.clear(Math.max(0, from), Math.max(0, to));
        }
    }

    boolean keeps(int word) {
        return kept.get(word);
    }

    int first() {
        return kept.nextSetBit(0);
    }

    /** The last word kept, -1 where none is. */
    int last() {
        return kept.length() - 1;
    }

    int next(int word) {
        return kept.nextSetBit(word + 1);
    }

    int previous(int word) {
        return word <= 0 ? -1 : kept.previousSetBit(word - 1);
    }

    /** Drops brackets with what is in them, footnote marks, and the markup of headings and emphasis. */
    void dropAsides() {
        int depth = 0;
        for (int i = 0; i < sentence.size(); i++) {
            boolean open = kept.get(i) && sentence.isSign(i, "([<");
            if (open) {
                depth++;
            }
            if (depth > 0
                    || inSuperscript(i)
                    || sentence.isSign(i, "*#_\\>|")
                    || MARKUP.contains(sentence.word(i).folded())) {
                kept.clear(i);
            }
            if (sentence.isSign(i, ")]>") && depth > 0) {
                depth--;
            }
        }
    }

    /** The number of a footnote: "<sup>1</sup>". */
    private boolean inSuperscript(int i) {
        return sentence.word(i).number() && sentence.isSign(i - 1, ">") && sentence.isSign(i + 1, "<");
    }

    /** Drops signs at both ends, and of two signs that now stand together the first. */
    void tidy() {
        while (first() >= 0 && sentence.isSign(first(), "،,؛;:.-ـ–—»)”!؟?/")) {
            kept.clear(first());
        }
        while (last() >= 0 && sentence.isSign(last(), "،,؛;:.-ـ–—«(“/")) {
            kept.clear(last());
        }
        for (int i = first(); i >= 0; i = next(i)) {
            int next = next(i);
            if (next >= 0 && sentence.isSign(i, "،,؛;:") && sentence.isSign(next, "،,؛;:.")) {
                kept.clear(i);
            }
        }
        dropLoneQuotes();
    }

    private void dropLoneQuotes() {
        int open = -1;
        for (int i = first(); i >= 0; i = next(i)) {
            if (sentence.isSign(i, "«“")) {
                if (open >= 0) {
                    kept.clear(open);
                }
                open = i;
            } else if (sentence.isSign(i, "»”")) {
                if (open < 0) {
                    kept.clear(i);
                }
                open = -1;
            }
        }
        if (open >= 0) {
            kept.clear(open);
        }
    }

    /** Writes an ellipsis after the word where others of the clause follow it. */
    void elide(int word) {
        elided = word;
    }

    /** Whether words were left out that the clause lacks. */
    boolean elided() {
        return elided >= 0;
    }

    /** Length without the words {@code from} inclusive to {@code to} exclusive. */
    int lengthWithout(int from, int to) {
        BitSet dropped = kept.get(from, to);
        drop(from, to);
        int length = length();
        for (int i = dropped.nextSetBit(0); i >= 0; i = dropped.nextSetBit(i + 1)) {
            kept.set(from + i);
        }
        return length;
    }

    /** Length of the written words in code points. */
    int length() {
        String written = toString();
        return written.codePointCount(0, written.length());
    }

    @Override
    public String toString() {
        StringBuilder written = new StringBuilder();
        int previous = -1;
        for (int i = first(); i >= 0; i = next(i)) {
            if (previous >= 0 && spaced(previous, i)) {
                written.append(separator(previous, i));
            }
            write(sentence.word(i), written);
            if (i == elided) {
                written.append(" …");
            }
            previous = i;
        }
        return written.toString();
    }

    /** A word with its affix on the next line is written with one blank. */
    private void write(Words.Word word, StringBuilder written) {
        for (int i = word.start(); i < word.end(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                written.append(c);
            } else if (!Character.isWhitespace(text.charAt(i - 1))) {
                written.append(' ');
            }
        }
    }

    /** A blank, or the tatweel that stands for a dash: «راهگذر شمال ـ جنوب», «۴ـ۲ میلیارد». */
    private String separator(int previous, int word) {
        int from = sentence.word(previous).end();
        int to = sentence.word(word).start();
        if (previous + 1 != word || !text.substring(from, to).strip().equals(TATWEEL)) {
            return " ";
        }
        return sentence.word(previous).number() && sentence.word(word).number() ? TATWEEL : " " + TATWEEL + " ";
    }

    private boolean spaced(int previous, int word) {
        if (previous + 1 < word) {
            return !sentence.isSign(word, NO_SPACE_BEFORE) && !sentence.isSign(previous, NO_SPACE_AFTER);
        }
        for (int i = sentence.word(previous).end(); i < sentence.word(word).start(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
