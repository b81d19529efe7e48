package io.gahshomar.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gahshomar.ingest.document.DocumentState;
import io.gahshomar.ingest.document.DocumentStatus;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a document, as the API tells it. */
@Schema(description = "What is known of a document and what became of it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentReport(
        @Schema(examples = "0f3c9d5e1b7a4c2d8e6f0a1b2c3d4e5f")
        String id,

        @Schema(examples = "Second summit of the Caspian Sea states")
        String title,

        String url,
        @Schema(examples = "Example News") String publisher,
        LocalDate publishedAt,

        @Schema(description = "As given, or as detected", examples = "en")
        String language,

        @Schema(
                description =
                        "received: Kafka has it, it waits for extraction. extracted: its event mentions are on Kafka. "
                                + "failed: it could not be read or extracted, see reason. withdrawn: it was taken back")
        DocumentStatus status,

        @Schema(
                description = "Number of its event mentions, as of the last extraction that went through",
                examples = "12")
        int mentions,

        @Schema(description = "Why it failed") String reason,

        @Schema(description = "When its latest version was handed in")
        Instant receivedAt,

        @Schema(description = "When it came to its status") Instant statusSince,

        @Schema(description = "Extractor that read it last", examples = "gahshomar-0.1.0")
        String extractor,

        List<Link> links) {

    static DocumentReport of(DocumentState state, URI self) {
        return new DocumentReport(
                state.id(),
                state.title(),
                state.url(),
                state.publisher(),
                state.publishedAt(),
                state.language(),
                state.status(),
                state.mentions(),
                state.reason(),
                state.receivedAt(),
                state.statusSince(),
                state.extractor(),
                List.of(new Link("self", self)));
    }
}
