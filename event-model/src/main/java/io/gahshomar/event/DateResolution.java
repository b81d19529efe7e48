package io.gahshomar.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the date of a happening was read from its temporal expression. */
public enum DateResolution {
    /** The expression itself holds all that is needed: «۲۴ مهر ۱۳۸۶». */
    @JsonProperty("explicit")
    EXPLICIT,
    /** Counted or completed from the day the text was published: «دیروز». */
    @JsonProperty("publication")
    PUBLICATION,
    /** Counted or completed from another expression of the same text: «همان سال». */
    @JsonProperty("discourse")
    DISCOURSE
}
