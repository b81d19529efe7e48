package io.gahshomar.ingest.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gahshomar.event.SourceDocument;
import io.gahshomar.ingest.fetch.ScriptedServer;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What becomes of the items of a feed. */
@QuarkusTest
class FeedItemsTest extends WatchedFeeds {

    @Test
    void an_item_becomes_a_document_and_its_events_mentions() {
        // Given
        server.on(
                "/rss",
                200,
                rss(item("1", "https://news.example/1", "2007-10-16 Putin came to Tehran.", "۲۵ مهر ۱۳۸۶")));

        // When
        String feed = watch("/rss", ", \"publisher\": \"Example Agency\"");

        // Then
        assertThat(awaitFetch(feed, "read").getInt("items[-1].newItems")).isEqualTo(1);
        String document = items(feed).getString("items[0].document");
        assertThat(awaitStatus(document, "extracted").getInt("mentions")).isGreaterThan(0);
        SourceDocument sent = versions(document).getFirst();
        assertThat(sent.title()).isEqualTo("2007-10-16 Putin came to Tehran.");
        assertThat(sent.url()).isEqualTo("https://news.example/1");
        assertThat(sent.publisher()).isEqualTo("Example Agency");
        assertThat(sent.publishedAt()).hasToString("2007-10-17");
        assertThat(items(feed).getString("items[0].publishedFrom")).isEqualTo("item");
        assertThat(given().get("/feeds/{id}", feed).<String>path("title")).isEqualTo("Example News");
    }

    @Test
    void an_item_without_a_date_gets_that_of_the_fetch_and_says_so() {
        // Given
        server.on("/undated", 200, rss(item("1", "https://news.example/u", "Nothing is dated here", "sometime soon")));

        // When
        String feed = watch("/undated");

        // Then
        assertThat(awaitFetch(feed, "read").getString("items[-1].detail")).contains("1 items have no date");
        assertThat(items(feed).getString("items[0].publishedFrom")).isEqualTo("fetch time");
        assertThat(items(feed).getString("items[0].publishedAt")).isNotNull();
    }

    @Test
    void an_item_that_can_be_no_document_is_told_and_left_alone_until_it_says_something_else() {
        // Given
        server.on("/empty", 200, rss("<item><guid isPermaLink='false'>1</guid></item>"));
        String feed = watch("/empty");
        awaitFetch(feed, "read");

        // When
        given().post("/feeds/{id}/refresh", feed);

        // Then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(fetches(feed).getList("items.findAll { it.outcome == 'read' }.detail"))
                        .hasSize(2));
        assertThat(fetches(feed).getString("items.findAll { it.outcome == 'read' }[1].detail"))
                .contains("1 items without usable text were left out");
        assertThat(fetches(feed).getString("items.findAll { it.outcome == 'read' }[0].detail"))
                .doesNotContain("left out");
        assertThat(items(feed).getString("items[0].leftOut")).contains("text is blank");
    }

    @Test
    void an_edited_item_is_a_new_version_of_its_document() {
        // Given
        server.on("/edited", 200, rss(item("1", "https://news.example/e", "2007-10-16 Putin came to Tehran.", null)));
        String feed = watch("/edited");
        awaitFetch(feed, "read");
        String document = items(feed).getString("items[0].document");

        // When
        server.on("/edited", 200, rss(item("1", "https://news.example/e", "2007-10-17 Putin came to Tehran.", null)));

        // Then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(fetches(feed).getList("items.changedItems", Integer.class))
                        .contains(1));
        assertThat(items(feed).getList("items")).hasSize(1);
        assertThat(versions(document)).extracting(SourceDocument::title).contains("2007-10-17 Putin came to Tehran.");
        assertThat(versions(document))
                .extracting(SourceDocument::publishedAt)
                .containsOnly(versions(document).getFirst().publishedAt());
    }

    @Test
    void an_unstable_guid_makes_no_new_document() {
        // Given
        AtomicInteger fetch = new AtomicInteger();
        server.on("/unstable", (request, out) -> {
            int n = fetch.incrementAndGet();
            ScriptedServer.respond(
                    out,
                    200,
                    rss(
                                    item(
                                            "a" + n,
                                            "https://news.example/a?utm_source=" + n,
                                            "2007-10-16 A came to Tehran.",
                                            null),
                                    item("b" + n, "https://news.example/b", "2007-10-16 B came to Tehran.", null))
                            .getBytes(StandardCharsets.UTF_8));
        });

        // When
        String feed = watch("/unstable");
        await().atMost(PATIENCE).until(() -> fetches(feed).getList("items").size() > 2);

        // Then
        assertThat(items(feed).getList("items")).hasSize(2);
        assertThat(fetches(feed).getList("items.newItems", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(2);
    }

    @Test
    void a_guid_on_every_item_identifies_none() {
        // Given
        server.on(
                "/same-guid",
                200,
                rss(
                        item("x", "https://news.example/s1", "2007-10-16 A came to Tehran.", null),
                        item("x", "https://news.example/s2", "2007-10-16 B came to Tehran.", null)));

        // When
        String feed = watch("/same-guid");

        // Then
        assertThat(awaitFetch(feed, "read").getInt("items[-1].newItems")).isEqualTo(2);
    }
}
