package io.gahshomar.timeline.outbox;

import static io.smallrye.reactive.messaging.kafka.fault.KafkaDeadLetterQueue.DEAD_LETTER_EXCEPTION_CLASS_NAME;
import static io.smallrye.reactive.messaging.kafka.fault.KafkaDeadLetterQueue.DEAD_LETTER_REASON;
import static io.smallrye.reactive.messaging.kafka.fault.KafkaDeadLetterQueue.DEAD_LETTER_TOPIC;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.event.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** A record that Kafka never takes; its headers are those of other dead letters, save for a position that it never had. */
final class DeadEntry {

    private DeadEntry() {}

    static ProducerRecord<byte[], byte[]> record(ProducerRecord<byte[], byte[]> entry, Exception refusal) {
        RecordHeaders headers = new RecordHeaders(entry.headers());
        headers.add(
                DEAD_LETTER_EXCEPTION_CLASS_NAME, refusal.getClass().getName().getBytes(UTF_8));
        headers.add(DEAD_LETTER_REASON, refusal.getMessage().getBytes(UTF_8));
        headers.add(DEAD_LETTER_TOPIC, entry.topic().getBytes(UTF_8));
        return new ProducerRecord<>(Topics.deadLetter(entry.topic()), null, entry.key(), entry.value(), headers);
    }
}
