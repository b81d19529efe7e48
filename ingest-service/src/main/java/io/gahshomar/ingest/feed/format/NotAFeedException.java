package io.gahshomar.ingest.feed.format;

/** What was fetched is no feed; the message says what it is instead. */
public final class NotAFeedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAFeedException(String message) {
        super(message);
    }
}
