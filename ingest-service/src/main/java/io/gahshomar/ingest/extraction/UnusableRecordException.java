package io.gahshomar.ingest.extraction;

/** A record cannot be worked on, now or later; the message says why. */
final class UnusableRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableRecordException(String reason) {
        super(reason);
    }

    UnusableRecordException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
