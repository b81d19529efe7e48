package io.gahshomar.query.page;

import java.util.Locale;

/** A screen of the page. */
public enum Screen {
    /** The band and the list of happenings. */
    CHRONOLOGY,
    /** A text or file to read and to add. */
    ADD,
    /** Feeds that are followed. */
    FEEDS;

    static Screen of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Its name in addresses, styles and strings. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it is. */
    public String path() {
        return this == CHRONOLOGY ? "/" : "/" + id();
    }
}
