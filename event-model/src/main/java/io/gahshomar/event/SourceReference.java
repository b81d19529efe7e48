package io.gahshomar.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * Where it is said: a sentence of a document. All offsets count Unicode code points of the document's text, the end is
 * exclusive.
 *
 * @param mention id of the mention that this is the source of
 * @param document id of the document
 * @param title title of the document, or null
 * @param url address of the document, or null
 * @param publisher publisher of the document, or null
 * @param publishedAt day of its publication, or null
 * @param language language of the sentence, BCP 47
 * @param quote the sentence exactly as it stands in the document
 * @param start first code point of the sentence
 * @param end one past its last code point
 * @param dateStart first code point of the temporal expression
 * @param dateEnd one past the last code point of the temporal expression
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceReference(
        String mention,
        String document,
        String title,
        String url,
        String publisher,
        LocalDate publishedAt,
        String language,
        String quote,
        int start,
        int end,
        int dateStart,
        int dateEnd) {

    public SourceReference {
        Required.value(mention, "mention");
        Required.value(document, "document");
        Required.value(language, "language");
        Required.value(quote, "quote");
        if (start < 0 || dateStart < start || dateEnd <= dateStart || end < dateEnd) {
            throw new IllegalArgumentException("temporal expression " + dateStart + ".." + dateEnd
                    + " does not lie within its sentence " + start + ".." + end);
        }
    }
}
