package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.text.Tokens;

/** The number of a footnote that is glued to the full stop after a year, so that both look like a decimal: "in 2007.1 The". */
final class Footnotes {

    private static final int EARLIEST = 1500;
    private static final int LATEST = 2100;
    private static final int LONGEST = 3;

    private Footnotes() {}

    /** Whether the mark between two numbers ends a sentence, since the next word begins one. */
    static boolean follow(Tokens tokens, CharSequence text, int mark) {
        int year = tokens.number(mark - 1);
        int next = mark + 2;
        return text.charAt(tokens.start(mark)) == '.'
                && tokens.digits(mark - 1) == 4
                && year >= EARLIEST
                && year <= LATEST
                && tokens.digits(mark + 1) < LONGEST
                && next < tokens.size()
                && tokens.spaceBefore(next)
                && tokens.kind(next) == Tokens.Kind.WORD
                && Character.isUpperCase(text.charAt(tokens.start(next)));
    }
}
