package io.gahshomar.timeline.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Opens the relay's Kafka producers, with the {@code kafka.*} settings of the service and those that its promises need. */
@ApplicationScoped
public class RelayProducers {

    /** With the 250 ms between two looks at the session and the second that one may take, less than the silence. */
    private static final int LONGEST_BLOCK = 500;

    private static final int LARGEST_REQUEST = 16 * 1024 * 1024;

    private final Map<String, Object> kafka;

    RelayProducers(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    EntryPublisher open() {
        Map<String, Object> configuration = new HashMap<>(kafka);
        configuration.keySet().retainAll(ProducerConfig.configNames());
        configuration.put(ProducerConfig.CLIENT_ID_CONFIG, "timeline-relay");
        configuration.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        configuration.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        configuration.put(ProducerConfig.ACKS_CONFIG, "all");
        configuration.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        configuration.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_REQUEST);
        configuration.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        configuration.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        configuration.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        configuration.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, LONGEST_BLOCK);
        return new EntryPublisher(new KafkaProducer<>(configuration));
    }
}
