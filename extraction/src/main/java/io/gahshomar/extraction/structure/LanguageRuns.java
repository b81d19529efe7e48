package io.gahshomar.extraction.structure;

import java.util.ArrayList;
import java.util.List;

/** The stretches of a document in one language each: an English abstract in a Persian article is a stretch of its own. */
public final class LanguageRuns {

    private static final int TELLING_LENGTH = 80;

    /**
     * A stretch in one language.
     *
     * @param start first char, an UTF-16 index, inclusive
     * @param end one past the last char
     * @param language BCP 47
     */
    public record Run(int start, int end, String language) {}

    private LanguageRuns() {}

    /**
     * The stretches that cover a text. A line too short to tell belongs to the stretch before it.
     *
     * @param language language of the document, with which the text begins unless its first line tells another
     */
    public static List<Run> of(String text, Structure structure, String language) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        String current = language;
        for (Block block : structure.blocks()) {
            String own = block.length() < TELLING_LENGTH
                    ? current
                    : Languages.detect(text.substring(block.start(), block.end()));
            if (!own.equals(current)) {
                if (block.start() > start) {
                    runs.add(new Run(start, block.start(), current));
                }
                start = block.start();
                current = own;
            }
        }
        if (start < text.length()) {
            runs.add(new Run(start, text.length(), current));
        }
        return runs;
    }
}
