package io.gahshomar.system.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gahshomar.event.Topics;
import io.gahshomar.stack.Durability;
import io.gahshomar.stack.FlowTopics;
import io.gahshomar.stack.LocalKafka;
import io.gahshomar.stack.LocalPostgres;
import io.gahshomar.stack.StackException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The audit of {@link FaultsIT} is itself put to the test: on a real Kafka and PostgreSQL a small service with a bug works,
 * stops in the middle, and another one takes over. Each bug is found by what it leaves behind, and nothing where there is none.
 */
class SeededBugsIT {

    private static final int BATCHES_BEFORE_THE_STOP = 4;

    @TempDir
    static Path folder;

    private static LocalKafka kafka;
    private static LocalPostgres postgres;

    private final Story story = Story.of(200, 1, 7);

    @BeforeAll
    static void start() {
        kafka = new LocalKafka(folder.resolve("kafka"));
        postgres = new LocalPostgres(folder.resolve("postgresql"), Durability.FAST);
        postgres.start();
        kafka.start();
    }

    @AfterAll
    static void stop() {
        kafka.kill();
        postgres.kill();
    }

    @Test
    void withoutABugNothingIsFoundAlsoWhereAFrozenReplicaWakes() throws Exception {
        assertThat(findings(Bug.NONE, true)).isEmpty();
    }

    @Test
    void anOffsetThatIsCommittedBeforeTheWriteIsFound() throws Exception {
        assertThat(findings(Bug.OFFSET_BEFORE_THE_WRITE, false))
                .anyMatch(finding -> finding.matches("partition \\d: \\d+ records sent, \\d+ counted"));
    }

    @Test
    void anAutoCommitIsFound() throws Exception {
        assertThat(findings(Bug.AUTO_COMMIT, false))
                .anyMatch(finding -> finding.matches("partition \\d: \\d+ records sent, \\d+ counted"));
    }

    @Test
    void aMissingGuardOfVersionsIsFound() throws Exception {
        assertThat(findings(Bug.VERSION_GUARD_OFF, true))
                .anyMatch(finding -> finding.matches("partition \\d: \\d+ records sent, \\d+ counted"))
                .anyMatch(finding -> finding.contains("undisturbed run"));
    }

    @Test
    void aDroppedTombstoneIsFound() throws Exception {
        assertThat(findings(Bug.DROPPED_TOMBSTONE, false))
                .isNotEmpty()
                .allMatch(finding -> finding.matches("entry \\S+ is Entry.* on the topic and null in the database"));
    }

    private List<String> findings(Bug bug, boolean wakes) throws Exception {
        makeTopicsAnew();
        Careless first = new Careless(kafka, postgres, bug);
        first.install();
        tellTwice();
        first.workAndStop(BATCHES_BEFORE_THE_STOP);
        new Careless(kafka, postgres, bug).work();
        if (wakes) {
            first.applyWhatIsInHand();
        }
        Observation observation = new Observation(kafka, postgres);
        project(observation);
        return Audit.of(observation.look(), story);
    }

    private static void makeTopicsAnew() throws Exception {
        try (var admin = kafka.admin()) {
            List<String> names = FlowTopics.all().stream().map(NewTopic::name).toList();
            List<String> present = admin.listTopics().names().get().stream()
                    .filter(names::contains)
                    .toList();
            admin.deleteTopics(present).all().get();
            await().ignoreException(StackException.class).until(() -> {
                FlowTopics.create(admin);
                return admin.listTopics().names().get().containsAll(names);
            });
        }
    }

    /** One record after another: an idempotent producer may lose count where topics have just been made, and wait for nothing. */
    private void tellTwice() {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        kafka.bootstrapServers(),
                        "enable.idempotence",
                        false,
                        "max.in.flight.requests.per.connection",
                        1),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (int time = 0; time < 2; time++) {
                story.records()
                        .forEach(record -> producer.send(new ProducerRecord<>(
                                Topics.EVENT_MENTIONS,
                                record.partition(),
                                record.key().getBytes(UTF_8),
                                record.value())));
            }
        }
    }

    /** Query-service in the least: what the topic says at its end. */
    private static void project(Observation observation) throws SQLException {
        try (var connection = postgres.connect("query");
                var insert = connection.prepareStatement("INSERT INTO live.entry VALUES (?, ?, '{}')")) {
            for (var entry : Audit.replayed(observation.timeline()).entrySet()) {
                insert.setString(1, entry.getKey());
                insert.setLong(2, entry.getValue().version());
                insert.executeUpdate();
            }
        }
    }
}
