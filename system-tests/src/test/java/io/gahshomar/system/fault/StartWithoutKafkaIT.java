package io.gahshomar.system.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.gahshomar.stack.Durability;
import io.gahshomar.stack.FlowTopics;
import io.gahshomar.stack.LocalKafka;
import io.gahshomar.stack.LocalPostgres;
import io.gahshomar.stack.launcher.Service;
import io.gahshomar.stack.launcher.ServiceProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ingest-service starts before its broker does. The build lets it fetch from this machine. */
class StartWithoutKafkaIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SAMPLES = 10;

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger feedRequests = new AtomicInteger();
    private HttpServer feed;
    private LocalKafka kafka;
    private LocalPostgres postgres;
    private ServiceProcess ingest;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        feed = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        feed.createContext("/rss", exchange -> {
            feedRequests.incrementAndGet();
            byte[] body = "<rss><channel><title>News</title></channel></rss>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        feed.start();
        kafka = new LocalKafka(folder.resolve("kafka"));
        postgres = new LocalPostgres(folder.resolve("postgresql"), Durability.FAST).start();
        ingest = ServiceProcess.configured(
                        Service.INGEST,
                        Map.of(
                                "KAFKA_BOOTSTRAP_SERVERS",
                                kafka.bootstrapServers(),
                                "QUARKUS_DATASOURCE_JDBC_URL",
                                postgres.jdbcUrl("ingest"),
                                "GAHSHOMAR_SAMPLES",
                                "true",
                                "GAHSHOMAR_KAFKA_ACKNOWLEDGE_TIMEOUT",
                                "1S",
                                "JAVA_TOOL_OPTIONS",
                                "-Dquarkus.http.auth.permission.handing-in.policy=permit -Dkafka.reconnect.backoff.max.ms=500"))
                .start();
    }

    @AfterEach
    void stop() {
        http.shutdownNow();
        ingest.kill();
        kafka.stop();
        postgres.kill();
        feed.stop(0);
    }

    @Test
    void without_kafka_nothing_is_taken_and_with_kafka_everything_goes_on() throws Exception {
        // Given
        await().atMost(PATIENCE).ignoreExceptions().until(() -> status("/q/health/live") == 200);

        // When
        post(
                "/feeds",
                "{\"url\": \"http://127.0.0.1:%d/rss\"}"
                        .formatted(feed.getAddress().getPort()));
        var refused = handIn();

        // Then
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(JSON.readTree(refused.body()).get("code").asText()).isEqualTo("unavailable");
        assertThat(status("/q/health/live")).isEqualTo(200);
        assertThat(status("/q/health/ready")).isEqualTo(503);
        assertThat(get("/documents").get("items")).isEmpty();
        assertThat(get("/documents/progress").at("/corpus/loaded").asInt()).isZero();
        assertThat(feedRequests).hasValue(0);

        // When
        kafka.start();
        try (var admin = kafka.admin()) {
            FlowTopics.create(admin);
        }

        // Then
        await().atMost(PATIENCE).until(() -> status("/q/health/ready") == 200);
        await().atMost(PATIENCE)
                .until(() -> get("/documents/progress").at("/corpus/loaded").asInt() == SAMPLES);
        await().atMost(PATIENCE).until(() -> feedRequests.get() > 0);
        assertThat(handIn().statusCode()).isEqualTo(202);
        await().atMost(PATIENCE)
                .until(() -> get("/documents/progress").get("extracted").asInt() == SAMPLES + 1);
    }

    private HttpResponse<String> handIn() throws Exception {
        return post("/documents", "{\"text\": \"Vladimir Putin arrived in Tehran on 16 October 2007.\"}");
    }

    private HttpResponse<String> post(String path, String json) throws Exception {
        return http.send(
                HttpRequest.newBuilder(ingest.address(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    private JsonNode get(String path) throws Exception {
        return JSON.readTree(
                http.send(HttpRequest.newBuilder(ingest.address(path)).build(), BodyHandlers.ofString())
                        .body());
    }

    private int status(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(ingest.address(path)).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
