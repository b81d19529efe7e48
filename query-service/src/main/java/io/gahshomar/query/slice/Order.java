package io.gahshomar.query.slice;

import java.util.Locale;

/** The direction of a slice. */
public enum Order {
    /** The earliest first. */
    ASC,
    /** The exact reverse of {@link #ASC}. */
    DESC;

    /** The value of the parameter. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
