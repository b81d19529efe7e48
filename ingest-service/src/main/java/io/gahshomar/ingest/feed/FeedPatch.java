package io.gahshomar.ingest.feed;

import io.gahshomar.ingest.submission.PlainText;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to change of a feed; null leaves a thing as it is. */
@Schema(description = "What is to change; what is left out stays")
public record FeedPatch(
        @PlainText
        @Size(max = 500, message = "is longer than {max} characters; shorten it")
        @Schema(nullable = true, maxLength = 500)
        String title,

        @Pattern(regexp = "fa|en", message = "must be 'fa' or 'en'")
        @Schema(
                nullable = true,
                enumeration = {"fa", "en"})
        String language,

        @PlainText
        @Size(max = 500, message = "is longer than {max} characters; shorten it")
        @Schema(nullable = true, maxLength = 500)
        String publisher,

        @Schema(nullable = true) Boolean fullText,

        @Pattern(regexp = "active|paused", message = "must be 'active' or 'paused'")
        @Schema(
                nullable = true,
                enumeration = {"active", "paused"},
                description = "paused: it is not fetched. active: it is, also if it was gone")
        String status) {}
