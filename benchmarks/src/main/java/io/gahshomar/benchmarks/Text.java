package io.gahshomar.benchmarks;

import java.nio.charset.StandardCharsets;

/**
 * A text to be read.
 *
 * @param language "fa" or "en"
 * @param megabytes its length in UTF-8, a million bytes each
 */
record Text(String content, String language, double megabytes) {

    /** Text as news is written, repeated up to a length in bytes. */
    static Text news(String language, int bytes) {
        return repeated(language.equals("fa") ? NewsText.PERSIAN : NewsText.ENGLISH, language, bytes);
    }

    /** A piece of text again and again, up to a length in bytes. */
    static Text repeated(String piece, String language, int bytes) {
        String whole = piece.repeat(bytes / bytes(piece) + 1);
        int length = (int) ((double) whole.length() * bytes / bytes(whole));
        String content = whole.substring(0, length);
        return new Text(content, language, bytes(content) / 1e6);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
