package io.gahshomar.query.export;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms that a slice can be had in. */
public enum Format {
    JSON("json", "application/json"),
    NDJSON("ndjson", "application/x-ndjson"),
    CSV("csv", "text/csv;charset=UTF-8;header=present"),
    ICALENDAR("ics", "text/calendar;charset=UTF-8"),
    ATOM("atom", "application/atom+xml"),
    JSON_FEED("feed.json", "application/feed+json"),
    TIMELINE_JS("timelinejs.json", "application/vnd.timelinejs+json"),
    HTML("html", "text/html");

    private static final List<Format> FOR_PROGRAMS =
            Arrays.stream(values()).filter(format -> format != HTML).toList();

    private final String suffix;
    private final String mediaType;
    private final MediaType plainType;

    Format(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        MediaType type = MediaType.valueOf(mediaType);
        plainType = new MediaType(type.getType(), type.getSubtype());
    }

    /** What stands after the point in the address of a slice of this form. */
    public String suffix() {
        return suffix;
    }

    /** The media type of answers. */
    public String mediaType() {
        return mediaType;
    }

    /** The media type without parameters. */
    public MediaType plainType() {
        return plainType;
    }

    /** Whether it holds what changed last rather than the slice in its order. */
    public boolean isFeed() {
        return this == ATOM || this == JSON_FEED;
    }

    /** The form with a suffix. */
    public static Optional<Format> withSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst();
    }

    /** The form with a media type, given without parameters. */
    public static Optional<Format> of(MediaType type) {
        return Arrays.stream(values())
                .filter(format -> format.plainType().equals(type))
                .findFirst();
    }

    /** The forms that programs read. */
    public static List<Format> forPrograms() {
        return FOR_PROGRAMS;
    }
}
