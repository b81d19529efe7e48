package io.gahshomar.ingest.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.gahshomar.ingest.fetch.ScriptedServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** When a feed is asked for, and what its server has to say to that. */
@QuarkusTest
class PoliteFetchesTest extends WatchedFeeds {

    @Test
    void what_is_unchanged_is_asked_for_with_its_validators_and_not_read_again() {
        // Given
        server.on("/cached", (request, out) -> {
            boolean known = "\"v1\"".equals(request.headers().get("if-none-match"));
            byte[] body = known
                    ? new byte[0]
                    : rss(item("1", "https://news.example/c", "Title", null)).getBytes(StandardCharsets.UTF_8);
            ScriptedServer.respond(out, known ? 304 : 200, body, "ETag: \"v1\"");
        });

        // When
        String feed = watch("/cached");

        // Then
        JsonPath fetches = awaitFetch(feed, "unchanged");
        assertThat(fetches.getInt("items[0].status")).isEqualTo(304);
        assertThat(items(feed).getList("items")).hasSize(1);
    }

    @Test
    void a_busy_server_is_left_alone_for_as_long_as_it_asks() {
        // Given
        server.on("/busy", 429, "", "Retry-After: 3600");

        // When
        String feed = watch("/busy");

        // Then
        assertThat(awaitFetch(feed, "failed").getString("items[0].detail")).isEqualTo("the server answers 429");
        JsonPath report = given().get("/feeds/{id}", feed).jsonPath();
        assertThat(report.getString("lastError")).isEqualTo("the server answers 429");
        assertThat(Instant.parse(report.getString("nextPollAt")))
                .isCloseTo(
                        Instant.parse(report.getString("lastPolledAt")).plus(1, ChronoUnit.HOURS),
                        within(1, ChronoUnit.MINUTES));
        assertThat(server.requests("/busy")).hasSize(1);
    }

    @Test
    void a_feed_that_is_gone_is_not_fetched_any_more() {
        // Given
        server.on("/gone", 410, "");

        // When
        String feed = watch("/gone");

        // Then
        awaitFetch(feed, "gone");
        assertThat(given().get("/feeds/{id}", feed).<String>path("status")).isEqualTo("gone");
    }

    @Test
    void a_permanent_redirect_is_learned_when_it_stays() {
        // Given
        server.on("/old", 301, "", "Location: /new")
                .on("/new", 200, rss(item("1", "https://news.example/m", "Moved", null)));

        // When
        String feed = watch("/old");

        // Then
        assertThat(given().get("/feeds/{id}", feed).<String>path("url")).isEqualTo(server.url("/old"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(given().get("/feeds/{id}", feed).<String>path("url"))
                        .isEqualTo(server.url("/new")));
        assertThat(server.requests("/old")).hasSizeGreaterThanOrEqualTo(3);
    }
}
