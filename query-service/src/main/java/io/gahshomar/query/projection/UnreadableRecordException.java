package io.gahshomar.query.projection;

/** A record of the timeline topic breaks its contract; no retry will mend it. */
final class UnreadableRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableRecordException(String reason) {
        super(reason);
    }

    UnreadableRecordException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
