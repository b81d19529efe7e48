package io.gahshomar.ingest.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How feeds are watched. */
@ConfigMapping(prefix = "gahshomar.feeds")
public interface FeedConfig {

    /** Whether this process fetches feeds; at least one replica must. */
    @WithDefault("true")
    boolean poll();

    /** How many feeds this process fetches at the same time. */
    @WithDefault("16")
    int workers();

    /** The shortest time between two fetches of a feed. */
    @WithDefault("10M")
    Duration minInterval();

    /** The longest time between two fetches of a feed, whatever it or its server wishes. */
    @WithDefault("24H")
    Duration maxInterval();

    /** How many pages are fetched for their full text after one fetch of a feed; the others have to wait for the next. */
    @WithDefault("20")
    int pagesPerPoll();

    /** How long a permanent redirect must have been seen at every fetch before it is followed for good. */
    @WithDefault("24H")
    Duration redirectStability();

    /** After which time a feed that a crashed process was fetching is fetched by another. */
    @WithDefault("10M")
    Duration lease();
}
