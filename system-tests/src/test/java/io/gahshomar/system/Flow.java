package io.gahshomar.system;

import io.gahshomar.event.EventCodec;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The topics of a stack as a subscriber sees them. */
record Flow(String bootstrapServers) {

    /** The latest value of each key of {@code topic}, without those that are gone. */
    <T> Map<String, T> live(String topic, Class<T> type) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var live = new HashMap<String, T>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofSeconds(1)).forEach(each -> apply(each, type, live));
            }
            return live;
        }
    }

    private static <T> void apply(ConsumerRecord<String, byte[]> change, Class<T> type, Map<String, T> live) {
        if (change.value() == null) {
            live.remove(change.key());
        } else {
            live.put(change.key(), EventCodec.decode(change.value(), type));
        }
    }
}
