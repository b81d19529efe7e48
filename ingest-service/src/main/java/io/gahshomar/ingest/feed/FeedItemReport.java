package io.gahshomar.ingest.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item of a feed and the document that it became, or why it became none.
 *
 * @param document id of the document
 * @param title title, or null
 * @param link address of its page, or null
 * @param publishedAt day of publication
 * @param publishedFrom what told that day: {@code item}, a part of the page as {@code page: JSON-LD}, or {@code fetch time}
 * @param fullText what became of fetching its page; null where that was not asked for
 * @param leftOut why it became no document as it is now; null where it became one
 * @param firstSeenAt when it was first read
 * @param changedAt when it last said something new
 */
@Schema(description = "An item of a feed and the document that it became, or why it became none")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedItemReport(
        String document,
        String title,
        String link,
        LocalDate publishedAt,
        @Schema(examples = "item") String publishedFrom,
        @Schema(examples = "fetched") String fullText,
        String leftOut,
        Instant firstSeenAt,
        Instant changedAt) {

    static FeedItemReport of(FeedItem item) {
        return new FeedItemReport(
                item.documentId,
                item.title,
                item.link,
                item.publishedAt,
                item.publishedFrom,
                item.fullText,
                item.leftOut,
                item.firstSeenAt,
                item.changedAt);
    }
}
