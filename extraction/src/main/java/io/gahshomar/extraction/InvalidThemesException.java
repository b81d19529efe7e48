package io.gahshomar.extraction;

/** A file of themes that cannot be used; the message names file, line and theme and says what would be right. */
public final class InvalidThemesException extends RuntimeException {

    private static final long serialVersionUID = 1;

    InvalidThemesException(String message, Throwable cause) {
        super(message, cause);
    }
}
