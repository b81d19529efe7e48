package io.gahshomar.extraction.structure;

/** Which language a text is written in, told by its letters. */
public final class Languages {

    private Languages() {}

    /** The BCP 47 language of the larger part of the letters: "fa", "ru" or "en"; "en" where there are none. */
    public static String detect(CharSequence text) {
        int arabic = 0;
        int cyrillic = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                latin++;
            } else if (c >= '\u0620' && c <= '\u064a' || c >= '\u066e' && c <= '\u06d5') {
                arabic++;
            } else if (c >= '\u0400' && c <= '\u04ff') {
                cyrillic++;
            }
        }
        if (arabic > latin && arabic >= cyrillic) {
            return "fa";
        }
        return cyrillic > latin ? "ru" : "en";
    }
}
