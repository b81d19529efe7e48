package io.gahshomar.ingest.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gahshomar.ingest.feed.format.FeedReader;
import io.gahshomar.ingest.fetch.Fetcher;
import io.gahshomar.ingest.fetch.ScriptedServer;
import io.gahshomar.ingest.fetch.TestFetching;
import io.gahshomar.ingest.kafka.Reachability;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The running service is one replica; the other has nothing in common with it but the database. */
@QuarkusTest
class ReplicasTest extends WatchedFeeds {

    private static final int HOSTS = 8;
    private static final int ENOUGH = 5;

    /** The shortest time that the settings of the tests leave between two fetches, less what jitter takes off. */
    private static final Duration SHORTEST_INTERVAL = Duration.ofMillis(180);

    /** When a feed was asked for and answered, and by whom. */
    private record Fetch(String who, long from, long to) {}

    @Inject
    FeedReader reader;

    @Inject
    HandInItems handInItems;

    @Inject
    Feeds feeds;

    @Inject
    HostLeases leases;

    @Inject
    PollPlan plan;

    @Inject
    FeedMeters meters;

    @Inject
    Reachability kafkaReachability;

    @Inject
    FeedConfig config;

    @Test
    void two_replicas_share_the_feeds_and_fetch_none_twice() throws InterruptedException {
        // Given
        Map<String, Queue<Fetch>> fetches = new ConcurrentHashMap<>();
        server.on("/rss", (request, out) -> {
            long from = System.nanoTime();
            TimeUnit.MILLISECONDS.sleep(30);
            ScriptedServer.respond(
                    out,
                    200,
                    rss(item("1", null, "Report of " + request.connectedAt(), null))
                            .getBytes(StandardCharsets.UTF_8));
            fetches.computeIfAbsent(request.connectedAt(), host -> new ConcurrentLinkedQueue<>())
                    .add(new Fetch(request.headers().get("user-agent"), from, System.nanoTime()));
        });
        TestFetching fetching = TestFetching.fromLoopback();
        Fetcher fetcher = fetching.fetcher(fetching.turns());
        PollFeed pollFeed = new PollFeed(fetcher, reader, handInItems, feeds, plan, meters, Clock.systemUTC());
        PollFeeds replica = new PollFeeds(leases, pollFeed, kafkaReachability, config);

        // When
        replica.start(null);
        for (int host = 1; host <= HOSTS; host++) {
            given().contentType(ContentType.JSON)
                    .body("{\"url\": \"" + server.url("127.1.0." + host, "/rss") + "\"}")
                    .post("/feeds")
                    .then()
                    .statusCode(201);
        }
        await().atMost(PATIENCE)
                .until(() -> fetches.size() == HOSTS
                        && fetches.values().stream().allMatch(of -> of.size() > ENOUGH)
                        && who(fetches.values()).size() == 2);
        replica.stop(null);

        // Then
        assertThat(fetches.values()).allSatisfy(ReplicasTest::assertNoneTwice);
    }

    private static Set<String> who(Collection<Queue<Fetch>> fetches) {
        return fetches.stream().flatMap(Collection::stream).map(Fetch::who).collect(Collectors.toSet());
    }

    /** After each fetch the interval is waited for. */
    private static void assertNoneTwice(Queue<Fetch> fetches) {
        Fetch before = null;
        for (Fetch fetch : fetches) {
            if (before != null) {
                assertThat(Duration.ofNanos(fetch.from() - before.to())).isGreaterThan(SHORTEST_INTERVAL);
            }
            before = fetch;
        }
    }
}
