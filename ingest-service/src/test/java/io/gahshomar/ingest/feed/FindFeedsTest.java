package io.gahshomar.ingest.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** From an address to the feed that is there, or the reason why none is. */
@QuarkusTest
class FindFeedsTest extends WatchedFeeds {

    @Test
    void a_page_leads_to_its_feed() {
        // Given
        server.on(
                "/home",
                200,
                "<html><head><link rel='alternate' type='application/atom+xml' href='comments.atom' title='Comments'>"
                        + "<link rel='alternate' type='application/rss+xml' href='news.rss'></head><body>News</body></html>",
                "Content-Type: text/html");
        server.on("/news.rss", 200, rss(item("1", "https://news.example/d", "Found", null)));

        // When
        String feed = watch("/home");

        // Then
        awaitFetch(feed, "read");
        assertThat(given().get("/feeds/{id}", feed).<String>path("url")).isEqualTo(server.url("/news.rss"));
    }

    @Test
    void what_is_no_feed_is_told_in_words() {
        // Given
        server.on("/html", 200, "<html><body>No feed here</body></html>", "Content-Type: text/html");
        server.on("/secret", 302, "", "Location: http://169.254.169.254/latest/meta-data/");
        server.on(
                "/laughs",
                200,
                "<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><rss><channel><title>&c;</title></channel></rss>");

        // When
        String html = watch("/html");
        String secret = watch("/secret");
        String laughs = watch("/laughs");

        // Then
        assertThat(awaitFetch(html, "failed").getString("items[0].detail")).contains("it is an HTML page");
        assertThat(awaitFetch(secret, "failed").getString("items[0].detail")).contains("that network is not public");
        awaitFetch(laughs, "read");
        assertThat(given().get("/feeds/{id}", laughs).<String>path("title")).isEqualTo("&c;");
    }
}
