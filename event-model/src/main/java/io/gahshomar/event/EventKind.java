package io.gahshomar.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a dated clause asserts. */
public enum EventKind {
    /** Something happened, or is planned to happen: a point or a bounded happening. */
    @JsonProperty("event")
    EVENT,
    /** A state, process or development over or since a period. */
    @JsonProperty("trend")
    TREND,
    /** A measured quantity for a period. */
    @JsonProperty("statistic")
    STATISTIC
}
