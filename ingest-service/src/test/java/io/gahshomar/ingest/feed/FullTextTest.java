package io.gahshomar.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.event.SourceDocument;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

/** The pages that items lead to. */
@QuarkusTest
class FullTextTest extends WatchedFeeds {

    @Test
    void full_text_comes_from_the_page_where_robots_may_read_it() {
        // Given
        String paragraph =
                "<p>" + "The delegations talked for many hours about the pipeline and the railway. ".repeat(8) + "</p>";
        server.on("/robots.txt", 200, "User-agent: *\nDisallow: /closed\n", "Content-Type: text/plain");
        server.on(
                "/open",
                200,
                "<html><head><title>Open</title><script type='application/ld+json'>{\"datePublished\": \"2007-10-18T08:00:00+03:30\"}"
                        + "</script></head><body><nav>Home</nav><article><h1>Open</h1><p>2007-10-16 Putin came to Tehran.</p>"
                        + paragraph + "<script>alert(1)</script></article></body></html>",
                "Content-Type: text/html; charset=utf-8");
        server.on(
                "/pages",
                200,
                rss(item("1", server.url("/open"), "Open", null), item("2", server.url("/closed"), "Closed", null)));

        // When
        String feed = watch("/pages", ", \"fullText\": true");

        // Then
        awaitFetch(feed, "read");
        JsonPath items = items(feed);
        assertThat(items.getList("items.fullText", String.class))
                .anyMatch("fetched"::equals)
                .anyMatch(text -> text.contains("robots.txt"));
        assertThat(items.getString("items.find { it.title == 'Open' }.publishedFrom"))
                .isEqualTo("page: JSON-LD");
        SourceDocument open = versions(items.getString("items.find { it.title == 'Open' }.document"))
                .getFirst();
        assertThat(open.text())
                .contains("2007-10-16 Putin came to Tehran.")
                .contains("pipeline")
                .doesNotContain("alert", "Home");
        assertThat(open.publishedAt()).hasToString("2007-10-18");
        SourceDocument closed = versions(items.getString("items.find { it.title == 'Closed' }.document"))
                .getFirst();
        assertThat(closed.text()).contains(run);
    }
}
