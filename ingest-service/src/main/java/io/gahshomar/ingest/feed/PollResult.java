package io.gahshomar.ingest.feed;

import io.gahshomar.ingest.fetch.WebAddress;
import java.time.Duration;
import java.time.Instant;

/**
 * What a fetch of a feed led to.
 *
 * @param fetch what is told of it
 * @param read what the feed says of itself; null where it was not read
 * @param movedTo where it has moved to for good as its server says, or null
 * @param nextPollAt when it is fetched next
 * @param interval the time between two fetches that it is now found to need
 * @param failures how many fetches in a row have failed by now
 * @param gone whether it is not to be fetched any more
 */
record PollResult(
        FeedFetch fetch,
        Read read,
        WebAddress movedTo,
        Instant nextPollAt,
        Duration interval,
        int failures,
        boolean gone) {

    /** What a feed says of itself, each part null where it does not. */
    record Read(String title, String site, String language, Feed.Validators validators) {}
}
