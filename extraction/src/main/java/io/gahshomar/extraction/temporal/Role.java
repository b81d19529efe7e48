package io.gahshomar.extraction.temporal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a temporal expression does in its text. Only the first three are dated happenings. */
public enum Role {
    /** The clause says that something happened, or is planned to happen, at that time. */
    @JsonProperty("event")
    EVENT,
    /** A state, process or development over or since a period. */
    @JsonProperty("trend")
    TREND,
    /** A measured quantity for a period. */
    @JsonProperty("statistic")
    STATISTIC,
    /** Part of a bibliographic reference, a source note, a footnote or an in-text citation. */
    @JsonProperty("citation")
    CITATION,
    /** About the document itself: received, approved, published. */
    @JsonProperty("meta")
    META,
    /** Names or frames something; nothing is asserted as happening then. */
    @JsonProperty("mention")
    MENTION
}
