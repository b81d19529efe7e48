package io.gahshomar.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Durations.ONE_MINUTE;

import io.gahshomar.event.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKafkaTest {

    private static final TopicPartition FIRST = new TopicPartition(Topics.DOCUMENTS, 0);

    @TempDir
    Path folder;

    @Test
    void a_record_is_still_there_after_the_broker_was_stopped_and_after_it_was_killed() throws Exception {
        try (var kafka = new LocalKafka(folder).start()) {
            createTopics(kafka);
            produce(kafka, "before");
        }

        try (var kafka = new LocalKafka(folder).start()) {
            createTopics(kafka);
            produce(kafka, "between");
            kafka.kill();
            kafka.start();

            produce(kafka, "after");
            assertThat(records(kafka, 3)).containsExactly("before", "between", "after");
        }
    }

    private static void createTopics(LocalKafka kafka) {
        try (var admin = kafka.admin()) {
            FlowTopics.create(admin);
        }
    }

    private static void produce(LocalKafka kafka, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(FIRST.topic(), FIRST.partition(), "key", value))
                    .get();
        }
    }

    private static List<String> records(LocalKafka kafka, int count) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(FIRST));
            consumer.seekToBeginning(List.of(FIRST));
            var values = new java.util.ArrayList<String>();
            Awaitility.await().atMost(ONE_MINUTE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
                return values.size() >= count;
            });
            return values;
        }
    }
}
