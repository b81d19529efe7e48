package io.gahshomar.ingest.submission;

/** What was handed in cannot be read at all; the message says where it breaks and what would be right. */
public final class MalformedInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedInputException(String message) {
        super(message);
    }
}
