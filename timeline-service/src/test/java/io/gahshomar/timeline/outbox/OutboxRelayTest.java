package io.gahshomar.timeline.outbox;

import static io.gahshomar.timeline.TopicTail.header;
import static io.restassured.RestAssured.get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gahshomar.event.Topics;
import io.gahshomar.timeline.ServiceTest;
import io.gahshomar.timeline.Told;
import io.gahshomar.timeline.TopicTail;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxRelayTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String id = Told.newId();

    @Inject
    OutboxRelay relay;

    @Inject
    DataSource database;

    @Inject
    RelayProducers producers;

    @Inject
    OutboxSettings settings;

    @Inject
    MeterRegistry metrics;

    @Test
    void whatWasNotSentBeforeAStopIsSentAfterTheNextStartInItsOrder() throws Exception {
        // Given
        relay.stop();
        mentions.say(Told.of(id, Told.SUMMIT, "یکم"));
        awaitVersion(1);
        mentions.say(Told.of(id, Told.SUMMIT, "دوم"));
        awaitVersion(2);
        mentions.withdraw(id);
        await().atMost(PATIENCE).until(() -> get("/entries/" + id).statusCode() == 410);
        boolean silent = timeline.of(id).isEmpty();
        // When
        relay.start();
        // Then
        assertThat(versions(timeline.await(id, 3))).containsExactly("1", "2", "3");
        assertThat(silent).isTrue();
        await().atMost(PATIENCE).until(() -> unsent() == 0);
    }

    private void awaitVersion(int version) {
        await().atMost(PATIENCE).until(() -> {
            var answer = get("/entries/" + id);
            return answer.statusCode() == 200 && answer.<Integer>path("version") == version;
        });
    }

    private static int unsent() {
        return get("/entries/summary").path("unsentRecords");
    }

    @Test
    void whatACrashLeavesBehindAfterSendingIsSentAgainWithTheSameVersion() throws SQLException {
        // Given
        mentions.say(Told.of(id, Told.SUMMIT));
        var sent = timeline.await(id, 1).getFirst();
        // When
        try (Connection connection = database.getConnection()) {
            append(connection, id, 1, new String(sent.value(), UTF_8));
        }
        // Then
        var records = timeline.await(id, 2);
        assertThat(versions(records)).containsExactly("1", "1");
        assertThat(records.getLast().value()).isEqualTo(sent.value());
    }

    private static void append(Connection connection, String id, long version, String value) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO outbox (entry_id, version, value, recorded_at) VALUES (?, ?, ?, now())")) {
            insert.setString(1, id);
            insert.setLong(2, version);
            insert.setString(3, value);
            insert.executeUpdate();
        }
    }

    @Test
    void whatIsSentAgainNeverPutsAnOldVersionAfterANewOne() throws Exception {
        // Given
        relay.stop();
        try (Connection connection = database.getConnection();
                Connection obstacle = database.getConnection()) {
            append(connection, id, 1, null);
            append(connection, id, 2, null);
            obstacle.setAutoCommit(false);
            execute(obstacle, "SELECT seq FROM outbox WHERE entry_id = '" + id + "' AND version = 2 FOR UPDATE");
            relay.start();
            timeline.await(id, 2);
            // When
            execute(
                    connection,
                    "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
                            + " AND (classid::bigint << 32) + objid::bigint = " + RelayConnection.RELAY_LOCK);
            obstacle.rollback();
            obstacle.setAutoCommit(true);
        }
        // Then
        await().atMost(PATIENCE).until(() -> unsent() == 0);
        assertThat(versions(timeline.of(id))).containsExactly("1", "2", "2");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aRowThatIsCommittedAfterOneWithALargerNumberIsNotSkipped() throws SQLException {
        // Given
        String other = Told.newId();
        try (Connection early = database.getConnection();
                Connection late = database.getConnection()) {
            early.setAutoCommit(false);
            append(early, id, 1, null);
            // When
            append(late, other, 1, null);
            timeline.await(other, 1);
            boolean hidden = timeline.of(id).isEmpty();
            early.commit();
            early.setAutoCommit(true);
            // Then
            assertThat(timeline.await(id, 1)).hasSize(1);
            assertThat(hidden).isTrue();
        }
    }

    @Test
    void aSecondRelayKeepsSilentUntilTheFirstOneEnds() throws Exception {
        // Given
        mentions.say(Told.of(id, Told.SUMMIT, "یکم"));
        timeline.await(id, 1);
        OutboxRelay second = new OutboxRelay(database, producers, settings, metrics);
        second.start();
        try {
            // When
            relay.stop();
            mentions.say(Told.of(id, Told.SUMMIT, "دوم"));
            // Then
            assertThat(versions(timeline.await(id, 2))).containsExactly("1", "2");
        } finally {
            relay.start();
            second.stop();
        }
        mentions.withdraw(id);
        assertThat(versions(timeline.await(id, 3))).containsExactly("1", "2", "3");
    }

    @Test
    void onlyOneSessionHoldsTheRelaysLock() throws Exception {
        // Given
        relay.stop();
        try (RelayConnection first = RelayConnection.open(database);
                RelayConnection second = RelayConnection.open(database)) {
            // When
            boolean taken = first.lock();
            boolean takenTwice = second.lock();
            // Then
            assertThat(taken).isTrue();
            assertThat(takenTwice).isFalse();
        } finally {
            relay.start();
        }
    }

    @Test
    void anEntryThatIsTooLargeForKafkaIsPutAsideAndTheRestFlowsOn() throws SQLException {
        // Given
        String tooLarge = "\"" + "گ".repeat(1024 * 1024) + "\"";
        try (Connection connection = database.getConnection();
                TopicTail deadLetters = new TopicTail(bootstrapServers, Topics.deadLetter(Topics.TIMELINE))) {
            // When
            append(connection, id, 1, tooLarge);
            flow();
            // Then
            var dead = deadLetters.await(id, 1).getFirst();
            assertThat(header(dead, "dead-letter-exception-class-name")).endsWith("RecordTooLargeException");
            assertThat(header(dead, "dead-letter-topic")).isEqualTo(Topics.TIMELINE);
            assertThat(header(dead, Topics.VERSION_HEADER)).isEqualTo("1");
            assertThat(timeline.of(id)).isEmpty();
        }
    }

    /** The fastest of five is looked at, since a busy machine makes single ones late. */
    @Test
    void anEntryIsOnTheTopicWithinASecondOfItsMention() {
        // Given
        flow();
        // When
        List<Duration> delays = Stream.generate(Told::newId)
                .limit(5)
                .map(fresh -> {
                    long began = System.nanoTime();
                    mentions.say(Told.of(fresh, Told.SUMMIT));
                    timeline.await(fresh, 1);
                    return Duration.ofNanos(System.nanoTime() - began);
                })
                .toList();
        // Then
        assertThat(Collections.min(delays)).isLessThan(Duration.ofSeconds(1));
    }
}
