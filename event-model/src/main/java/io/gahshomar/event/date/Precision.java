package io.gahshomar.event.date;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How fine a date is, from the finest to the coarsest; the unit is one of the calendar that the date was written in. */
public enum Precision {
    @JsonProperty("day")
    DAY,
    @JsonProperty("month")
    MONTH,
    @JsonProperty("season")
    SEASON,
    @JsonProperty("quarter")
    QUARTER,
    @JsonProperty("year")
    YEAR,
    @JsonProperty("decade")
    DECADE,
    @JsonProperty("century")
    CENTURY,
    /** Any other span: a range, a half, an open side. */
    @JsonProperty("interval")
    INTERVAL
}
