package io.gahshomar.query.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.event.Topics;
import io.gahshomar.stack.TestStack;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A record of the dead-letter topic; {@code value} is null for a tombstone. */
record DeadLetter(String value, Map<String, String> headers) {

    private static final TopicPartition PARTITION = new TopicPartition(Topics.deadLetter(Topics.TIMELINE), 0);

    String reason() {
        return headers.get("dead-letter-reason");
    }

    /** By key, the dead letters there are now whose key begins so. */
    static Map<String, DeadLetter> all(String keyPrefix) {
        Map<String, DeadLetter> letters = new TreeMap<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        TestStack.ofThisJvm().bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            long end = consumer.endOffsets(List.of(PARTITION)).get(PARTITION);
            while (consumer.position(PARTITION) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(dead -> letters.put(text(dead.key()), of(dead)));
            }
        }
        letters.keySet().removeIf(key -> !key.startsWith(keyPrefix));
        return letters;
    }

    private static DeadLetter of(ConsumerRecord<byte[], byte[]> dead) {
        Map<String, String> headers = new TreeMap<>();
        dead.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        return new DeadLetter(dead.value() == null ? null : text(dead.value()), headers);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }
}
