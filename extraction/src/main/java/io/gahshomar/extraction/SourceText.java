package io.gahshomar.extraction;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A text to be read.
 *
 * @param text the whole text; every offset of the result counts its Unicode code points from 0
 * @param publishedAt day of publication, which "yesterday" and "last year" are counted from; null where it is unknown or
 *     stands in the header of the text
 * @param language BCP 47 language ("fa", "en"); null where it is to be detected
 */
public record SourceText(String text, LocalDate publishedAt, String language) {

    public SourceText {
        Objects.requireNonNull(text, "text");
    }

    /** A text of which nothing else is known. */
    public static SourceText of(String text) {
        return new SourceText(text, null, null);
    }
}
