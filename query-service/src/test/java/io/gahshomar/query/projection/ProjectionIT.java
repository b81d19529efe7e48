package io.gahshomar.query.projection;

import static io.gahshomar.query.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import com.fasterxml.jackson.databind.JsonNode;
import io.gahshomar.event.TimelineEntry;
import io.gahshomar.event.Topics;
import io.gahshomar.query.ChronologyClient;
import io.gahshomar.query.RunningService;
import io.gahshomar.query.TimelineWriter;
import io.gahshomar.stack.Durability;
import io.gahshomar.stack.FlowTopics;
import io.gahshomar.stack.LocalKafka;
import io.gahshomar.stack.LocalPostgres;
import io.gahshomar.stack.process.FreePort;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service with Kafka and PostgreSQL of its own, which fail it. Each test begins with an empty topic. */
class ProjectionIT {

    @TempDir
    static Path folder;

    private static LocalKafka kafka;
    private static LocalPostgres postgres;

    private TimelineWriter topic;

    @BeforeAll
    static void startStack() {
        kafka = new LocalKafka(folder.resolve("kafka")).start();
        postgres = new LocalPostgres(folder.resolve("postgres"), Durability.DURABLE).start();
    }

    @AfterAll
    static void stopStack() {
        kafka.close();
        postgres.close();
    }

    @BeforeEach
    void createTopics() {
        try (Admin admin = kafka.admin()) {
            FlowTopics.create(admin);
        }
        topic = new TimelineWriter(kafka.bootstrapServers());
    }

    @AfterEach
    void deleteTopics() throws Exception {
        topic.close();
        try (Admin admin = kafka.admin()) {
            admin.deleteTopics(Topics.FLOW).all().get();
            await().atMost(ONE_MINUTE)
                    .until(() -> admin.listTopics().names().get().stream().noneMatch(Topics.FLOW::contains));
        }
    }

    @Test
    void isAliveButNotReadyUntilItHasCaughtUp() throws SQLException {
        try (RunningService withNothingToCatchUpWith = service("query").awaitReady()) {
            assertThat(withNothingToCatchUpWith.chronology()).isEmpty();
        }
        write(1, 300);
        try (Connection connection = postgres.connect("query");
                RunningService service = blockedBy(connection)) {
            JsonNode check = ChronologyClient.tree(service.readiness()).get("checks");

            assertThat(service.readiness().statusCode()).isEqualTo(503);
            assertThat(check.toString()).contains("\"recordsBehind\":300");
            assertThat(service.client().get("/q/health/live").statusCode()).isEqualTo(200);

            connection.rollback();
            service.awaitReady();
            assertThat(service.chronology()).hasSize(300);
        }
    }

    private RunningService blockedBy(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.createStatement().execute("LOCK TABLE live.entry IN EXCLUSIVE MODE");
        return service("query").awaitAlive();
    }

    @Test
    void killedInTheMiddleItGoesOnWhereItsDatabaseEndsAndSoDoOthersOnTheSameDatabase() {
        RunningService first = service("query").awaitReady();
        write(1, 4000);
        await().atMost(ONE_MINUTE)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> !first.client().ids("limit=1").isEmpty());
        first.kill();
        write(2, 500);
        IntStream.range(0, 100).forEach(number -> topic.gone("e-" + number, 3));

        try (RunningService one = service("query");
                RunningService other = service("query");
                RunningService fromTheStart = service("timeline")) {
            List<String> chronology = one.awaitReady().chronology();

            assertThat(chronology).hasSize(3900).doesNotHaveDuplicates();
            assertThat(other.awaitReady().chronology()).isEqualTo(chronology);
            assertThat(fromTheStart.awaitReady().chronology()).isEqualTo(chronology);
        }
    }

    @Test
    void aDatabaseOutageIsWaitedForAndNothingIsSkipped() {
        try (RunningService service = service("query").awaitReady()) {
            write(1, 50);
            await().atMost(ONE_MINUTE)
                    .until(() -> service.client().ids("limit=1000").size() == 50);

            postgres.kill();
            write(2, 50);
            topic.state(entry("e-after", "2020"));
            HttpResponse<String> refused = service.client().get("/timeline");
            int alive = service.client().get("/q/health/live").statusCode();
            int ready = service.readiness().statusCode();
            postgres.start();

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(ChronologyClient.tree(refused).get("code").asText()).isEqualTo("read-model-unavailable");
            assertThat(List.of(alive, ready)).containsExactly(200, 503);
            await().atMost(ONE_MINUTE)
                    .ignoreExceptions()
                    .until(() -> service.client()
                                    .json("/timeline/e-0")
                                    .get("version")
                                    .asInt()
                            == 2);
            await().atMost(ONE_MINUTE)
                    .until(() -> service.client().ids("limit=1000").size() == 51);
        }
    }

    @Test
    void livenessDoesNotDependOnKafka() {
        Map<String, String> settings = settings("query");
        settings.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + FreePort.any());
        try (RunningService service = new RunningService(settings, folder.resolve("no-kafka.log")).awaitAlive()) {
            assertThat(service.readiness().statusCode()).isEqualTo(503);
            assertThat(service.client().get("/timeline").statusCode()).isEqualTo(200);
            assertThat(service.client().get("/q/health/live").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aTopicThatWasMadeAnewEmptiesTheReadModel() throws Exception {
        write(7, 20);
        try (RunningService service = service("query").awaitReady()) {
            assertThat(service.chronology()).hasSize(20);
        }
        deleteTopics();
        createTopics();
        write(1, 10);

        try (RunningService service = service("query").awaitReady()) {
            assertThat(service.chronology()).hasSize(10).allMatch(entry -> entry.contains("\"version\":1"));
        }
    }

    private void write(long version, int count) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            entries.add(entry("e-" + number, version, "%04d-06".formatted(1000 + number), "Version " + version));
        }
        topic.state(entries);
    }

    private static RunningService service(String database) {
        return new RunningService(settings(database), folder.resolve(database + ".log"));
    }

    private static Map<String, String> settings(String database) {
        Map<String, String> settings = new HashMap<>();
        settings.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(database));
        settings.put("QUARKUS_DATASOURCE_USERNAME", database);
        settings.put("QUARKUS_DATASOURCE_PASSWORD", database);
        settings.put("GAHSHOMAR_PROJECTION_GROUP_ID", "gahshomar-query-" + database);
        return settings;
    }
}
