package io.gahshomar.query.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gahshomar.event.SourceReference;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who says so, as clients read it; what is not known of the document is left out. */
@Schema(
        description = "A sentence of a document. Offsets count Unicode code points of the document's text from 0; ends "
                + "are exclusive.",
        requiredProperties = {"mention", "document", "language", "quote", "start", "end", "dateStart", "dateEnd"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntrySource(
        @Schema(
                description = "Id of the mention that this is the source of.",
                examples = "5f2b9c1e0d3a4b6c8e7f90123456789a-0123456789abcdef")
        String mention,

        @Schema(description = "Id of the document.", examples = "5f2b9c1e0d3a4b6c8e7f90123456789a")
        String document,

        @Schema(description = "Title of the document, where known.", examples = "سفر به تهران")
        String title,

        @Schema(description = "Address of the document, where known.", examples = "https://example.org/articles/7")
        String url,

        @Schema(description = "Publisher of the document, where known.", examples = "Example Review")
        String publisher,

        @Schema(description = "Day of its publication, where known.", examples = "2007-10-17")
        LocalDate publishedAt,

        @Schema(description = "Language of the sentence, BCP 47.", examples = "fa")
        String language,

        @Schema(
                description = "The sentence exactly as it stands in the document.",
                examples = "رئیس‌جمهور روسیه ۲۴ مهر ۱۳۸۶ به تهران رفت.")
        String quote,

        @Schema(description = "First code point of the sentence.", examples = "120")
        int start,

        @Schema(description = "One past its last code point.", examples = "163")
        int end,

        @Schema(description = "First code point of the temporal expression.", examples = "137")
        int dateStart,

        @Schema(description = "One past the last code point of the temporal expression.", examples = "148")
        int dateEnd) {

    static EntrySource of(SourceReference source) {
        return new EntrySource(
                source.mention(),
                source.document(),
                source.title(),
                source.url(),
                source.publisher(),
                source.publishedAt(),
                source.language(),
                source.quote(),
                source.start(),
                source.end(),
                source.dateStart(),
                source.dateEnd());
    }
}
