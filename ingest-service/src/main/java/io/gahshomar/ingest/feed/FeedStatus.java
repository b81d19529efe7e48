package io.gahshomar.ingest.feed;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a feed is fetched. */
public enum FeedStatus {
    /** It is fetched. */
    @JsonProperty("active")
    ACTIVE,
    /** Somebody wants it not to be fetched for now. */
    @JsonProperty("paused")
    PAUSED,
    /** Its server says that it is gone for good, or it is another feed by now; it is not fetched any more. */
    @JsonProperty("gone")
    GONE
}
