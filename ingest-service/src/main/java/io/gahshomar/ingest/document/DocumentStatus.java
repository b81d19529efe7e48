package io.gahshomar.ingest.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What became of a document. */
public enum DocumentStatus {
    /** Kafka has it; it waits for extraction. */
    @JsonProperty("received")
    RECEIVED,
    /** Its event mentions are on Kafka. */
    @JsonProperty("extracted")
    EXTRACTED,
    /** It could not be read or extracted; what an earlier version of it said still stands. */
    @JsonProperty("failed")
    FAILED,
    /** It was taken back, and its event mentions with it. */
    @JsonProperty("withdrawn")
    WITHDRAWN;

    /** The name in the API. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
