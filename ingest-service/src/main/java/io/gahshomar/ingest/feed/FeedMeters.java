package io.gahshomar.ingest.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** Counts for each feed what its fetches led to. */
@ApplicationScoped
class FeedMeters {

    private static final String FETCHES = "gahshomar.feed.fetches";
    private static final String ITEMS = "gahshomar.feed.items";

    private final MeterRegistry meters;
    private final Timer durations;

    FeedMeters(MeterRegistry meters) {
        this.meters = meters;
        this.durations = Timer.builder("gahshomar.feed.fetch.duration")
                .description("How long fetches of feeds took, with the pages of their items")
                .register(meters);
    }

    void polled(Feed feed, FeedFetch fetch) {
        durations.record(Duration.ofMillis(fetch.durationMillis()));
        Counter.builder(FETCHES)
                .description("Fetches of a feed by their outcome")
                .tag("feed", feed.id())
                .tag("outcome", fetch.outcome())
                .register(meters)
                .increment();
        Counter.builder(ITEMS)
                .description("Items of a feed that were new or changed")
                .tag("feed", feed.id())
                .register(meters)
                .increment(fetch.newItems() + fetch.changedItems());
    }

    /** Forgets a feed that is not watched any more. */
    void forget(String feed) {
        for (String name : List.of(FETCHES, ITEMS)) {
            meters.find(name).tag("feed", feed).meters().forEach(meters::remove);
        }
    }
}
