package io.gahshomar.extraction.structure;

import java.util.Locale;

/** Folds the ways of writing one letter into one, so that cue words are found however they were typed. */
public final class Letters {

    private Letters() {}

    /**
     * Lower case, Persian forms of Arabic letters, digits 0-9, one space for every white space; without joiners, tatweel,
     * vowel signs and marks of direction.
     */
    public static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (c != 0) {
                folded.append(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** The folded letter, 0 for a sign that is left out. */
    public static char fold(char c) {
        if (c < 0x80) {
            return Character.isWhitespace(c) ? ' ' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (c) {
            case 'ي', 'ى', 'ې' -> 'ی';
            case 'ك', 'ڪ' -> 'ک';
            case 'ة', 'ۀ', 'ە', 'ہ' -> 'ه';
            case 'أ', 'إ', 'ٱ' -> 'ا';
            case 'ؤ' -> 'و';
            case '’', '‘', 'ʼ' -> '\'';
            case '٬' -> ',';
            case '٫' -> '.';
            case '\u200c', '\u200d', '\u200e', '\u200f', '\u0640', '\u00ad', '\ufeff' -> 0;
            default -> foldRanges(c);
        };
    }

    private static char foldRanges(char c) {
        if (c >= '\u06f0' && c <= '\u06f9') {
            return (char) ('0' + c - '\u06f0');
        }
        if (c >= '\u0660' && c <= '\u0669') {
            return (char) ('0' + c - '\u0660');
        }
        if (c >= '\u064b' && c <= '\u065f'
                || c == '\u0670'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069') {
            return 0;
        }
        return Character.isSpaceChar(c) ? ' ' : c;
    }
}
