package io.gahshomar.extraction.text;

import java.text.Normalizer;

/**
 * Folds characters so that the many ways of writing one Persian, English or Russian word compare equal: Arabic and Persian
 * letter variants and presentation forms, three digit sets, case, hamza and vowel marks; joiners, bidi marks and tatweel
 * vanish. One character folds to one character, so folding never loses an offset.
 */
public final class CharacterFold {

    /** What a character with no bearing on the word folds to: ZWNJ, bidi marks, tatweel, vowel marks. */
    public static final char NOTHING = 0;
    /** What every kind of white space but a line end folds to. */
    public static final char SPACE = ' ';
    /** What a line end folds to. */
    public static final char LINE_END = '\n';

    private static final String VARIANTS = "يی ىی ئی ېی ۍی ےی كک ڪک ۀه ةه ۃه ەه ھه ہه ؤو أا إا آا ٱا ёе";
    private static final String PUNCTUATION =
            "–- —- ―- ‒- ‐- ‑- −- ـ- ،, ؛; ٫. ٬, ∕/ ⁄/ ’' ‘' ʼ' ´' `' «\" »\" “\" ”\" „\" ؟? …. ／/ （( ）)";
    private static final char[] TABLE = table();

    private CharacterFold() {}

    /** The folded character; {@link #NOTHING} where it has no bearing, {@link #SPACE} or {@link #LINE_END} between words. */
    public static char fold(char c) {
        return TABLE[c];
    }

    /** The folded form of a word or phrase, with vanishing characters left out. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = TABLE[text.charAt(i)];
            if (c != NOTHING) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = general((char) c);
        }
        map(table, VARIANTS);
        map(table, PUNCTUATION);
        for (int c = 0; c < table.length; c++) {
            table[c] = table[c] == NOTHING ? NOTHING : table[table[c]];
        }
        for (char c = '\uFB50'; c <= '\uFEFC'; c++) {
            table[c] = presentationForm(table, c);
        }
        return table;
    }

    private static char general(char c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> NOTHING;
            case Character.DECIMAL_DIGIT_NUMBER -> (char) ('0' + Character.digit(c, 10));
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> LINE_END;
            case Character.SPACE_SEPARATOR -> SPACE;
            case Character.CONTROL -> c == '\n' || c == '\r' || c == '\f' ? LINE_END : SPACE;
            default -> Character.toLowerCase(c);
        };
    }

    private static void map(char[] table, String pairs) {
        for (String pair : pairs.split(" ")) {
            table[pair.charAt(0)] = pair.charAt(1);
        }
    }

    /** «ﻣﻬﺮ», as some PDF files spell it; a ligature folds to its first letter. */
    private static char presentationForm(char[] table, char c) {
        String plain =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).strip();
        return plain.isEmpty() ? NOTHING : table[plain.charAt(0)];
    }
}
