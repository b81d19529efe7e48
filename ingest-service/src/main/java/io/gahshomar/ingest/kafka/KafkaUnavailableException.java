package io.gahshomar.ingest.kafka;

/** Kafka did not acknowledge a record in time. It may still get it; sending it again does no harm. */
public final class KafkaUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KafkaUnavailableException(Throwable cause) {
        super("Kafka did not acknowledge the record: " + cause.getMessage(), cause);
    }
}
