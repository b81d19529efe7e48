package io.gahshomar.ingest.feed;

import io.gahshomar.ingest.submission.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A feed as it is named to us.
 *
 * @param url address of the feed, or of a page that names its feed
 * @param title title, or null where the feed's own is to be taken
 * @param language {@code fa} or {@code en}, or null where it is to be found out
 * @param publisher who publishes it, or null where the feed's own title is to be taken
 * @param fullText whether the page of each item is fetched for its full text
 */
@Schema(description = "A feed to be watched. Only `url` is needed.")
public record NewFeed(
        @NotNull(message = "is missing; give the address of the feed, or of a page that names its feed")
        @Schema(required = true, examples = "https://news.example/rss.xml")
        String url,

        @PlainText
        @Size(max = 500, message = "is longer than {max} characters; shorten it")
        @Schema(nullable = true, maxLength = 500, examples = "Example News: world")
        String title,

        @Pattern(regexp = "fa|en", message = "must be 'fa' or 'en'; leave it out to have the language detected")
        @Schema(
                nullable = true,
                enumeration = {"fa", "en"})
        String language,

        @PlainText
        @Size(max = 500, message = "is longer than {max} characters; shorten it")
        @Schema(nullable = true, maxLength = 500, examples = "Example News")
        String publisher,

        @Schema(defaultValue = "false", description = "Whether the page of each item is fetched for its full text")
        boolean fullText) {}
