package io.gahshomar.event.date;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The calendar that a date was written in. */
public enum CalendarSystem {
    /** The proleptic Gregorian calendar of ISO 8601. */
    @JsonProperty("gregorian")
    GREGORIAN,
    /** The Solar Hijri calendar, official in Iran since 1925 and in Afghanistan; its year begins at the March equinox. */
    @JsonProperty("jalali")
    JALALI,
    /** The lunar Hijri calendar. */
    @JsonProperty("hijri")
    HIJRI,
    /** Written in two calendars at once, as in «1375 (1996)». */
    @JsonProperty("both")
    BOTH
}
