package io.gahshomar.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gahshomar.ingest.feed.Feed;
import io.gahshomar.ingest.feed.FeedStatus;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a feed, as the API tells it. */
@Schema(description = "A feed that is watched")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedReport(
        @Schema(examples = "5d41402abc4b2a76b9719d911017c592")
        String id,

        @Schema(examples = "https://news.example/rss.xml") String url,
        String title,
        String language,
        String publisher,
        String site,
        boolean fullText,

        @Schema(
                description =
                        "active: it is fetched. paused: it is not, as was asked. gone: its server says that it is no more")
        FeedStatus status,

        Instant createdAt,

        @Schema(description = "When it is fetched next at the earliest")
        Instant nextPollAt,

        @Schema(description = "Seconds between two fetches that it has been found to need", examples = "1800")
        long intervalSeconds,

        @Schema(description = "Fetches in a row that have failed")
        int failures,

        Instant lastPolledAt,
        Instant lastSuccessAt,

        @Schema(description = "What was wrong with the last fetch")
        String lastError,

        List<Link> links) {

    static FeedReport of(Feed feed, URI self) {
        return new FeedReport(
                feed.id(),
                feed.url(),
                feed.title(),
                feed.language() == null ? feed.ownLanguage() : feed.language(),
                feed.publisher(),
                feed.site(),
                feed.fullText(),
                feed.status(),
                feed.createdAt(),
                feed.nextPollAt(),
                feed.interval().toSeconds(),
                feed.failures(),
                feed.lastPolledAt(),
                feed.lastSuccessAt(),
                feed.lastError(),
                List.of(
                        new Link("self", self),
                        new Link("fetches", URI.create(self + "/fetches")),
                        new Link("items", URI.create(self + "/items"))));
    }
}
