package io.gahshomar.query.projection;

import static io.smallrye.reactive.messaging.kafka.fault.KafkaDeadLetterQueue.DEAD_LETTER_EXCEPTION_CLASS_NAME;
import static io.smallrye.reactive.messaging.kafka.fault.KafkaDeadLetterQueue.DEAD_LETTER_OFFSET;
import static io.smallrye.reactive.messaging.kafka.fault.KafkaDeadLetterQueue.DEAD_LETTER_PARTITION;
import static io.smallrye.reactive.messaging.kafka.fault.KafkaDeadLetterQueue.DEAD_LETTER_REASON;
import static io.smallrye.reactive.messaging.kafka.fault.KafkaDeadLetterQueue.DEAD_LETTER_TOPIC;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.event.Topics;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.jboss.logging.Logger;

/** The topic of the records that cannot be projected; the headers are those that the messaging extension would write. */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final MutinyEmitter<ProducerRecord<byte[], byte[]>> emitter;

    DeadLetters(@Channel("timeline-dead-letters") MutinyEmitter<ProducerRecord<byte[], byte[]>> emitter) {
        this.emitter = emitter;
    }

    /** Returns when Kafka has the record, as it was and with the reason and where it stood. */
    void send(Reading.Poison poison) {
        ConsumerRecord<byte[], byte[]> consumed = poison.consumed();
        String reason = Objects.requireNonNullElse(poison.reason().getMessage(), "no message");
        RecordHeaders headers = new RecordHeaders(consumed.headers());
        headers.add(
                DEAD_LETTER_EXCEPTION_CLASS_NAME,
                poison.reason().getClass().getName().getBytes(UTF_8));
        headers.add(DEAD_LETTER_REASON, reason.getBytes(UTF_8));
        headers.add(DEAD_LETTER_TOPIC, consumed.topic().getBytes(UTF_8));
        headers.add(
                DEAD_LETTER_PARTITION, Integer.toString(consumed.partition()).getBytes(UTF_8));
        headers.add(DEAD_LETTER_OFFSET, Long.toString(consumed.offset()).getBytes(UTF_8));
        emitter.sendAndAwait(new ProducerRecord<>(
                Topics.deadLetter(consumed.topic()), null, consumed.key(), consumed.value(), headers));
        LOG.warnf(
                "Record dead-lettered topic=%s partition=%d offset=%d failure=%s",
                consumed.topic(),
                consumed.partition(),
                consumed.offset(),
                poison.reason().getClass().getSimpleName());
    }
}
