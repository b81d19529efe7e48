package io.gahshomar.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.gahshomar.stack.launcher.Service;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** From a feed to whoever listens. The build lets ingest-service fetch from this machine. */
class FeedIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String FEED = """
            <rss version="2.0"><channel><title>خبرگزاری نمونه</title><item>
            <guid isPermaLink="false">1</guid><link>https://news.example/1</link><title>سفر پوتین به تهران</title>
            <description>ولادیمیر پوتین در ۷ آذر ۱۳۹۸ وارد تهران شد و با رئیس جمهور ایران دیدار کرد.</description>
            <pubDate>جمعه ۸ آذر ۱۳۹۸ - ۱۰:۳۰</pubDate></item></channel></rss>
            """;

    @Test
    void what_a_feed_says_of_a_jalali_day_arrives_at_those_who_listen() throws Exception {
        var stack = SharedStack.running();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/rss", exchange -> {
            byte[] body = FEED.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        var http = HttpClient.newHttpClient();
        try {
            // Given
            List<String> heard = new CopyOnWriteArrayList<>();
            http.sendAsync(
                    HttpRequest.newBuilder(stack.service(Service.QUERY).address("/stream"))
                            .build(),
                    BodyHandlers.fromLineSubscriber(new LineCollector(heard)));

            // When
            var address =
                    "http://127.0.0.1:%d/rss".formatted(server.getAddress().getPort());
            var asked = HttpRequest.newBuilder(stack.service(Service.INGEST).address("/feeds"))
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + stack.newKey("feed"))
                    .POST(BodyPublishers.ofString("{\"url\": \"%s\"}".formatted(address)))
                    .build();
            var added = Awaitility.await("the service to know the key")
                    .atMost(PATIENCE)
                    .until(() -> http.send(asked, BodyHandlers.ofString()), answer -> answer.statusCode() != 401);

            // Then
            assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
            Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(heard)
                    .anySatisfy(line -> assertThat(line).contains("2019-11-28", "پوتین")));
            assertThat(Outside.of(stack).slice("from=2019-11-28&to=2019-11-28"))
                    .filteredOn(
                            entry -> entry.at("/sources/0/publisher").asText().equals("خبرگزاری نمونه"))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.at("/date/text").asText()).isEqualTo("۷ آذر ۱۳۹۸");
                        assertThat(entry.at("/sources/0/publishedAt").asText()).isEqualTo("2019-11-29");
                    });
        } finally {
            // the stream never ends by itself
            http.shutdownNow();
            server.stop(0);
        }
    }
}
