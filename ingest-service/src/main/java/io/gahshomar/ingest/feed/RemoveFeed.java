package io.gahshomar.ingest.feed;

import jakarta.enterprise.context.ApplicationScoped;

/** Ends the watching of a feed. What it has told stays in the chronology. */
@ApplicationScoped
public class RemoveFeed {

    private final Feeds feeds;
    private final FeedMeters meters;

    RemoveFeed(Feeds feeds, FeedMeters meters) {
        this.feeds = feeds;
        this.meters = meters;
    }

    /** Whether there was such a feed. */
    public boolean remove(String id) {
        meters.forget(id);
        return feeds.remove(id);
    }
}
