package io.gahshomar.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gahshomar.ingest.fetch.Fetcher;
import io.gahshomar.ingest.fetch.HostTurns;
import io.gahshomar.ingest.fetch.ScriptedServer;
import io.gahshomar.ingest.fetch.TestFetching;
import io.gahshomar.ingest.fetch.WebAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FetchPageTest {

    private final ScriptedServer server = new ScriptedServer();
    private final TestFetching config = TestFetching.fromLoopback();
    private final HostTurns turns = config.turns();
    private final Fetcher fetcher = config.fetcher(turns);
    private final Robots robots = new Robots(fetcher, turns);
    private final FetchPage pages = new FetchPage(fetcher, robots, null);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void robots_txt_is_asked_at_every_redirect() {
        // Given
        server.on("/robots.txt", 200, "User-agent: *\nDisallow: /closed", "Content-Type: text/plain")
                .on("/start", 302, "", "Location: /closed/door")
                .on("/closed/door", 302, "", "Location: /open")
                .on("/open", 200, "open");

        // When, Then
        assertThatThrownBy(() -> pages.fetch(server.url("/start")))
                .isInstanceOf(ArticleException.class)
                .hasMessageContaining("robots.txt of 127.0.0.1 does not allow it");
        assertThat(server.requests("/start")).hasSize(1);
        assertThat(server.requests("/closed/door")).isEmpty();
        assertThat(server.requests("/open")).isEmpty();
    }

    @Test
    void each_host_on_the_way_has_a_robots_txt_of_its_own() {
        // Given
        server.on("/robots.txt", (request, out) -> {
            String rules = request.connectedAt().equals("127.0.0.1") ? "" : "User-agent: gahshomar\nDisallow: /";
            ScriptedServer.respond(out, 200, rules.getBytes(StandardCharsets.US_ASCII), "Content-Type: text/plain");
        });
        server.on("/there", 302, "", "Location: " + server.url("127.0.0.2", "/page"));

        // When, Then
        assertThatThrownBy(() -> pages.fetch(server.url("/there"))).hasMessageContaining("robots.txt of 127.0.0.2");
        assertThat(server.requests("/page")).isEmpty();
    }

    @Test
    void a_host_that_wants_a_pause_between_two_requests_gets_it() {
        // Given
        List<Long> asked = Collections.synchronizedList(new ArrayList<>());
        server.on("/robots.txt", 200, "User-agent: *\nCrawl-delay: 0.3", "Content-Type: text/plain")
                .on("/page", (request, out) -> {
                    asked.add(System.nanoTime());
                    ScriptedServer.respond(out, 200, new byte[0]);
                });

        // When
        pages.fetch(server.url("/page"));
        pages.fetch(server.url("/page"));

        // Then
        assertThat(Duration.ofNanos(asked.getLast() - asked.getFirst())).isGreaterThan(Duration.ofMillis(290));
    }

    @Test
    void nobody_is_given_a_pause_of_more_than_half_a_minute() {
        // Given
        server.on("/robots.txt", 200, "User-agent: *\nCrawl-delay: 86400", "Content-Type: text/plain");

        // When
        boolean allowed = robots.allow(WebAddress.parse(server.url("/page")));

        // Then
        assertThat(allowed).isTrue();
        assertThat(turns.pause("127.0.0.1")).isEqualTo(Duration.ofSeconds(30));
    }
}
