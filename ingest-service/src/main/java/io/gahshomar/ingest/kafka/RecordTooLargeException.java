package io.gahshomar.ingest.kafka;

/** A record is larger than the producer or the topic takes; sending it again would not help. */
public final class RecordTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RecordTooLargeException(Throwable cause) {
        super("the record is too large: " + cause.getMessage(), cause);
    }
}
