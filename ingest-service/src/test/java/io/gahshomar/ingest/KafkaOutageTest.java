package io.gahshomar.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gahshomar.ingest.fetch.ScriptedServer;
import io.gahshomar.stack.FlowTopics;
import io.gahshomar.stack.LocalKafka;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A broker of its own, that is not there when the service starts. */
@QuarkusTest
@TestProfile(KafkaOutageTest.OwnBroker.class)
class KafkaOutageTest extends ServiceTest {

    static LocalKafka broker;

    @Test
    void without_kafka_nothing_is_taken_and_with_kafka_everything_goes_on() {
        // Given
        String text = "2007-10-16 Putin came to Tehran. " + UUID.randomUUID();
        ScriptedServer feed = new ScriptedServer().on("/rss", 200, "<rss><channel><title>News</title></channel></rss>");

        // When
        given().contentType(ContentType.JSON)
                .body("{\"url\": \"" + feed.url("/rss") + "\"}")
                .post("/feeds");
        Response refused = hand(text);

        // Then
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.header("Retry-After")).isEqualTo("5");
        assertThat(refused.<String>path("code")).isEqualTo("unavailable");
        assertThat(refused.time()).isLessThan(10_000);
        assertThat(given().get("/documents").jsonPath().getList("items.title")).doesNotContain(text);
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(503);
        assertThat(given().get("/documents/progress").jsonPath().getInt("corpus.loaded"))
                .isZero();

        assertThat(feed.requests("/rss")).isEmpty();

        // When
        broker.start();
        try (var admin = broker.admin()) {
            FlowTopics.create(admin);
        }

        // Then
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var progress = given().get("/documents/progress").jsonPath();
            assertThat(progress.getInt("corpus.files")).isEqualTo(10);
            assertThat(progress.getInt("corpus.loaded")).isEqualTo(10);
        });
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !feed.requests("/rss").isEmpty());
        feed.close();
        Response taken = hand(text);
        assertThat(taken.statusCode()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var progress = given().get("/documents/progress").jsonPath();
            assertThat(progress.getInt("extracted") + progress.getInt("failed")).isEqualTo(progress.getInt("received"));
        });
        assertThat(document(taken.path("id")).getString("status")).isEqualTo("extracted");
    }

    private static Response hand(String text) {
        return given().contentType(ContentType.JSON)
                .body("{\"text\": \"" + text + "\"}")
                .post("/documents");
    }

    /** The service with the samples, a broker that is down, and little patience. */
    public static final class OwnBroker implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Broker.class));
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gahshomar.samples", "true", "gahshomar.kafka.acknowledge-timeout", "2S");
        }
    }

    /** Replaces the shared broker. */
    public static final class Broker implements QuarkusTestResourceLifecycleManager {

        @Override
        public int order() {
            return 1;
        }

        @Override
        public Map<String, String> start() {
            try {
                broker = new LocalKafka(Files.createTempDirectory("gahshomar-outage-"));
                return Map.of("kafka.bootstrap.servers", broker.bootstrapServers());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void stop() {
            broker.stop();
        }
    }
}
