package io.gahshomar.timeline.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.event.CloudEvent;
import io.gahshomar.event.Topics;
import io.gahshomar.tracing.RecordTraces;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;

/** Writes records of the outbox to Kafka. */
final class EntryPublisher implements AutoCloseable {

    private static final Duration CHECK_EVERY = Duration.ofMillis(250);

    private final Producer<byte[], byte[]> producer;

    EntryPublisher(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /** Whether this process may still send; asked again and again while Kafka does not answer. */
    @FunctionalInterface
    interface Permission {

        /**
         * @throws SQLException where it may not
         */
        void check() throws SQLException;
    }

    /**
     * Sends in the order of the list, and returns when Kafka has acknowledged every record. A record that Kafka will
     * never take for its size goes to the dead letters of the timeline.
     *
     * @throws ExecutionException where Kafka does not take a record; all of them have to be sent again
     * @throws SQLException where the permission was lost
     */
    void publish(List<OutboxRow> rows, Permission permission)
            throws ExecutionException, SQLException, InterruptedException {
        long checked = System.nanoTime();
        awaitTopic(permission);
        List<Sending> sendings = new ArrayList<>();
        for (OutboxRow row : rows) {
            sendings.add(send(row));
            if (System.nanoTime() - checked > CHECK_EVERY.toNanos()) {
                permission.check();
                checked = System.nanoTime();
            }
        }
        for (Sending sending : sendings) {
            await(sending, permission);
        }
    }

    /** Sending would wait for the topic with every record. */
    private void awaitTopic(Permission permission) throws SQLException {
        while (true) {
            try {
                producer.partitionsFor(Topics.TIMELINE);
                return;
            } catch (org.apache.kafka.common.errors.TimeoutException _) {
                permission.check();
            }
        }
    }

    private Sending send(OutboxRow row) {
        ProducerRecord<byte[], byte[]> entry = entryRecord(row.content());
        return new Sending(entry, producer.send(entry));
    }

    private record Sending(ProducerRecord<byte[], byte[]> entry, Future<RecordMetadata> acknowledgement) {}

    private void await(Sending sending, Permission permission)
            throws ExecutionException, SQLException, InterruptedException {
        try {
            await(sending.acknowledgement(), permission);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof RecordTooLargeException tooLarge)) {
                throw e;
            }
            await(producer.send(DeadEntry.record(sending.entry(), tooLarge)), permission);
        }
    }

    private static void await(Future<RecordMetadata> acknowledgement, Permission permission)
            throws ExecutionException, SQLException, InterruptedException {
        while (true) {
            try {
                acknowledgement.get(CHECK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException _) {
                permission.check();
            }
        }
    }

    private static ProducerRecord<byte[], byte[]> entryRecord(OutboxRecord content) {
        byte[] value = content.value() == null ? null : content.value().getBytes(UTF_8);
        var entry = new ProducerRecord<>(Topics.TIMELINE, content.entryId().getBytes(UTF_8), value);
        headers(content).forEach((name, text) -> entry.headers().add(name, text.getBytes(UTF_8)));
        return entry;
    }

    private static Map<String, String> headers(OutboxRecord content) {
        String version = Long.toString(content.version());
        CloudEvent event = new CloudEvent(
                CloudEvent.ENTRY, content.entryId() + "/" + version, "/timeline-service", content.recordedAt());
        Map<String, String> headers = content.value() == null ? event.headersWithoutValue() : event.headers();
        headers.put(Topics.VERSION_HEADER, version);
        if (content.trace() != null) {
            headers.put(RecordTraces.HEADER, content.trace());
        }
        return headers;
    }

    /** Gives up at once what is not acknowledged: it will be sent again. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
