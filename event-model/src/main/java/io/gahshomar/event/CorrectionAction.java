package io.gahshomar.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an editor decides. */
public enum CorrectionAction {
    /** The entry of a mention has the date that the editor gives. */
    @JsonProperty("pin-date")
    PIN_DATE,
    /** Two mentions stand on one entry. */
    @JsonProperty("merge")
    MERGE,
    /** Two mentions never stand on one entry. */
    @JsonProperty("keep-apart")
    KEEP_APART,
    /** The entry of a mention does not stand on the chronology. */
    @JsonProperty("hide")
    HIDE,
    /** An earlier correction counts no more. */
    @JsonProperty("revoke")
    REVOKE
}
