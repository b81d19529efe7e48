package io.gahshomar.timeline.deadletter;

import static io.smallrye.reactive.messaging.kafka.fault.KafkaDeadLetterQueue.DEAD_LETTER_OFFSET;
import static io.smallrye.reactive.messaging.kafka.fault.KafkaDeadLetterQueue.DEAD_LETTER_PARTITION;

import io.gahshomar.event.Topics;
import io.gahshomar.timeline.mention.RedrivenFrom;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jboss.logging.Logger;

/**
 * Sends dead letters of the mentions back to their topic, each once: how far it has come is an offset of a consumer group.
 * A record keeps its partition, and in headers its first place, so that it does not count for newer than what was said
 * since. One that still cannot be processed becomes a dead letter again.
 */
@ApplicationScoped
public class Redrive {

    private static final Logger LOG = Logger.getLogger(Redrive.class);
    private static final String GROUP = "gahshomar-timeline-redrive";
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int LARGEST_RECORD = 16 * 1024 * 1024;
    private static final TopicPartition DEAD_LETTERS = new TopicPartition(Topics.deadLetter(Topics.EVENT_MENTIONS), 0);

    private final Map<String, Object> kafka;

    Redrive(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /**
     * Sends back what there is and was not sent back before.
     *
     * @return how many were sent
     * @throws RedriveException where Kafka did not take them; the next call begins with those
     */
    public synchronized int run() {
        int sent = 0;
        try (KafkaConsumer<byte[], byte[]> consumer = consumer();
                KafkaProducer<byte[], byte[]> producer = producer()) {
            consumer.assign(List.of(DEAD_LETTERS));
            long end = consumer.endOffsets(List.of(DEAD_LETTERS)).get(DEAD_LETTERS);
            seek(consumer);
            while (consumer.position(DEAD_LETTERS) < end) {
                sent += send(consumer.poll(POLL).records(DEAD_LETTERS), producer);
                long next = consumer.position(DEAD_LETTERS);
                consumer.commitSync(Map.of(DEAD_LETTERS, new OffsetAndMetadata(next)));
            }
        } catch (ExecutionException e) {
            throw new RedriveException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RedriveException(e);
        } catch (org.apache.kafka.common.KafkaException e) {
            throw new RedriveException(e);
        }
        LOG.infof("Dead letters sent back count=%d", sent);
        return sent;
    }

    private static void seek(KafkaConsumer<byte[], byte[]> consumer) {
        OffsetAndMetadata done = consumer.committed(Set.of(DEAD_LETTERS)).get(DEAD_LETTERS);
        if (done == null) {
            consumer.seekToBeginning(List.of(DEAD_LETTERS));
        } else {
            consumer.seek(DEAD_LETTERS, done.offset());
        }
    }

    private static int send(List<ConsumerRecord<byte[], byte[]>> dead, KafkaProducer<byte[], byte[]> producer)
            throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> sending = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> each : dead) {
            sending.add(producer.send(back(each)));
        }
        for (Future<RecordMetadata> one : sending) {
            one.get();
        }
        return sending.size();
    }

    private static ProducerRecord<byte[], byte[]> back(ConsumerRecord<byte[], byte[]> dead) {
        RecordHeaders headers = new RecordHeaders();
        dead.headers().forEach(header -> {
            if (!header.key().startsWith("dead-letter-")) {
                headers.add(header);
            }
        });
        Header partition = dead.headers().lastHeader(DEAD_LETTER_PARTITION);
        Header offset = dead.headers().lastHeader(DEAD_LETTER_OFFSET);
        if (headers.lastHeader(RedrivenFrom.OFFSET) == null) {
            headers.add(RedrivenFrom.PARTITION, partition.value());
            headers.add(RedrivenFrom.OFFSET, offset.value());
        }
        return new ProducerRecord<>(
                Topics.EVENT_MENTIONS,
                Integer.valueOf(new String(partition.value(), java.nio.charset.StandardCharsets.UTF_8)),
                dead.timestamp(),
                dead.key(),
                dead.value(),
                headers);
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> configuration = settings(ConsumerConfig.configNames());
        configuration.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        configuration.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        configuration.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        configuration.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        configuration.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        return new KafkaConsumer<>(configuration);
    }

    private KafkaProducer<byte[], byte[]> producer() {
        Map<String, Object> configuration = settings(ProducerConfig.configNames());
        configuration.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        configuration.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        configuration.put(ProducerConfig.ACKS_CONFIG, "all");
        configuration.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_RECORD);
        configuration.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000);
        configuration.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        configuration.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        return new KafkaProducer<>(configuration);
    }

    private Map<String, Object> settings(Set<String> names) {
        Map<String, Object> configuration = new HashMap<>(kafka);
        configuration.keySet().retainAll(names);
        return configuration;
    }
}
