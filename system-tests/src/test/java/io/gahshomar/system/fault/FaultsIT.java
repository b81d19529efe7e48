package io.gahshomar.system.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.event.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * While mentions stream in, each of them twice, processes are killed and frozen, and the broker and the database go away and
 * come back. Whatever happens when: at the end the chronology is that of an undisturbed run, and everything is accounted for.
 */
class FaultsIT {

    private static final int CHUNK = 100;
    private static final int TELLINGS = 3;

    @TempDir
    Path folder;

    @Test
    void tenFaultsWhileMentionsStreamInChangeNothing() throws Exception {
        run(3_000, 10, Duration.ofMinutes(2));
    }

    @Test
    @Tag("long")
    void fortyFaultsWhileFiftyThousandMentionsStreamInChangeNothing() throws Exception {
        run(50_000, 40, Duration.ofMinutes(20));
    }

    private void run(int length, int faults, Duration patience) throws Exception {
        long seed = Long.getLong("gahshomar.fault-seed", System.nanoTime());
        System.out.println("faults with seed " + seed + ", again with -Dgahshomar.fault-seed=" + seed);
        Story story = Story.of(length, TELLINGS, seed);
        try (Replicas replicas = new Replicas(folder).start()) {
            Thread faulty = Thread.ofPlatform().start(() -> strike(replicas, faults, new Random(seed)));
            tellTwice(replicas, story, faulty);
            faulty.join();
            Observation observation = new Observation(replicas.kafka(), replicas.postgres());
            Awaitility.await()
                    .atMost(patience)
                    .pollInterval(Duration.ofMillis(500))
                    .untilAsserted(() -> assertThat(observation.underWay()).isEmpty());

            assertThat(Audit.of(observation.look(), story)).isEmpty();
        }
    }

    private static void strike(Replicas replicas, int faults, Random random) {
        try {
            for (int fault = 0; fault < faults; fault++) {
                Fault next = Fault.values()[random.nextInt(Fault.values().length)];
                int replica = random.nextInt(2);
                System.out.printf("fault %d of %d: %s, replica %d%n", fault + 1, faults, next, replica);
                next.strike(replicas, replica);
                Thread.sleep(random.nextInt(1500));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Chunk by chunk, each once more, spread over the time that the faults take. */
    private static void tellTwice(Replicas replicas, Story story, Thread faulty) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", replicas.kafka().bootstrapServers(), "delivery.timeout.ms", 300_000),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            List<Story.Record> records = story.records();
            for (int from = 0; from < records.size(); from += CHUNK) {
                List<Story.Record> chunk = records.subList(from, Math.min(records.size(), from + CHUNK));
                for (int time = 0; time < 2; time++) {
                    chunk.forEach(record -> producer.send(new ProducerRecord<>(
                            Topics.EVENT_MENTIONS,
                            record.partition(),
                            record.key().getBytes(UTF_8),
                            record.value())));
                    producer.flush();
                }
                faulty.join(Duration.ofMillis(1000));
            }
        }
    }
}
