package io.gahshomar.ingest.kafka;

import io.gahshomar.event.Topics;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the documents topic from its beginning, beside the consumer group of the extraction workers. */
@ApplicationScoped
public class DocumentLog {

    private static final Duration POLL = Duration.ofMillis(500);

    private final Map<String, Object> connection;
    private final KafkaConfig config;

    DocumentLog(@Identifier("default-kafka-broker") Map<String, Object> connection, KafkaConfig config) {
        this.connection = connection;
        this.config = config;
    }

    /**
     * Hands over every record that the topic holds now, those without value left out.
     *
     * @throws KafkaUnavailableException where Kafka does not answer in time
     */
    public void readToEnd(Consumer<ConsumerRecord<String, byte[]>> each) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.DOCUMENTS).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    long end = ends.get(new TopicPartition(record.topic(), record.partition()));
                    if (record.value() != null && record.key() != null && record.offset() < end) {
                        each.accept(record);
                    }
                }
            }
        } catch (KafkaException e) {
            throw new KafkaUnavailableException(e);
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "ingest-service-reextraction");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 4);
        settings.put(
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                Math.toIntExact(config.acknowledgeTimeout().toMillis()));
        settings.remove("group.id");
        return settings;
    }
}
