package io.gahshomar.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Pairs of sentences of our own that tell, or do not tell, of the same happening. */
final class Pairs {

    private static final String FILE = "pairs.txt";

    private Pairs() {}

    /**
     * Two sentences.
     *
     * @param same whether they tell of the same happening
     * @param first one sentence
     * @param second the other
     */
    record Pair(boolean same, Sentence first, Sentence second) {}

    /**
     * A sentence.
     *
     * @param language BCP 47
     * @param text the sentence
     */
    record Sentence(String language, String text) {}

    static List<Pair> all() throws IOException {
        try (InputStream in = Pairs.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Pairs::read)
                    .toList();
        }
    }

    private static Pair read(String line) {
        String[] parts = line.split(" \\| ");
        if (parts.length != 3 || !parts[0].matches("same|other")) {
            throw new IllegalArgumentException(
                    "a line of " + FILE + " should read 'same | en: sentence | fa: sentence', not '" + line + "'");
        }
        return new Pair(parts[0].equals("same"), sentence(parts[1]), sentence(parts[2]));
    }

    private static Sentence sentence(String text) {
        return new Sentence(text.substring(0, 2), text.substring(4));
    }
}
