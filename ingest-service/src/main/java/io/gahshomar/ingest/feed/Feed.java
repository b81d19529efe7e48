package io.gahshomar.ingest.feed;

import java.time.Duration;
import java.time.Instant;

/**
 * A feed that is watched.
 *
 * @param id its id
 * @param url where it is fetched from
 * @param host host of that address
 * @param title title, given or its own; null where there is none yet
 * @param language language that was given; null where none was
 * @param ownLanguage language that the feed says it is in, or null
 * @param publisher publisher, given or its own title, or null
 * @param site address of the page that it belongs to, or null
 * @param fullText whether the pages of its items are fetched
 * @param status whether it is fetched
 * @param createdAt when it was named to us
 * @param nextPollAt when it is fetched next
 * @param interval the time between two fetches that it has been found to need
 * @param failures how many fetches in a row have failed
 * @param lastPolledAt when it was fetched last, or null
 * @param lastSuccessAt when it was fetched last without failure, or null
 * @param lastError what was wrong with the last fetch, or null
 * @param validators what the server said of what was read last
 */
public record Feed(
        String id,
        String url,
        String host,
        String title,
        String language,
        String ownLanguage,
        String publisher,
        String site,
        boolean fullText,
        FeedStatus status,
        Instant createdAt,
        Instant nextPollAt,
        Duration interval,
        int failures,
        Instant lastPolledAt,
        Instant lastSuccessAt,
        String lastError,
        Validators validators) {

    /** By what an unchanged feed is recognised; each may be null. */
    public record Validators(String etag, String lastModified, String bodyHash) {}
}
