package io.gahshomar.ingest.submission;

import java.util.Optional;
import java.util.regex.Pattern;

/** The title that a text carries in itself. */
public final class Titles {

    private static final int MAX_CODE_POINTS = 150;
    /** White space of every kind, the no-break space included, which {@link String#strip()} keeps. */
    private static final Pattern MARGIN = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private static final Pattern HEADING_MARKS = Pattern.compile("^#{1,6}\\s+|\\s+#+$");
    /** A line that ends like a sentence, or leads into a list, is text. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.…!:;,،؛]$");

    private Titles() {}

    /** The first line that is not blank, where it is a Markdown heading or short and no sentence. */
    public static Optional<String> of(String text) {
        return text.lines()
                .map(line -> MARGIN.matcher(line).replaceAll(""))
                .filter(line -> !line.isEmpty())
                .findFirst()
                .filter(Titles::isTitle)
                .map(line -> HEADING_MARKS.matcher(line).replaceAll("").strip());
    }

    private static boolean isTitle(String line) {
        boolean fits = line.codePointCount(0, line.length()) <= MAX_CODE_POINTS;
        return fits && (isHeading(line) || !SENTENCE_END.matcher(line).find());
    }

    private static boolean isHeading(String line) {
        return HEADING_MARKS.matcher(line).lookingAt();
    }
}
