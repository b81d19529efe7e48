package io.gahshomar.ingest.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Feeds are added, changed, removed and listed. */
@QuarkusTest
class FeedsOverHttpTest extends WatchedFeeds {

    @Test
    void the_same_feed_is_watched_once_and_an_address_that_is_none_not_at_all() {
        // Given
        server.on("/twice", 200, rss());
        watch("/twice");

        // When
        Response again = given().contentType(ContentType.JSON)
                .body("{\"url\": \"" + server.url("/twice#x") + "\"}")
                .post("/feeds");
        Response wrong = given().contentType(ContentType.JSON)
                .body("{\"url\": \"file:///etc/passwd\"}")
                .post("/feeds");
        Response none =
                given().contentType(ContentType.JSON).body("{\"title\": \"x\"}").post("/feeds");

        // Then
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.<String>path("code")).isEqualTo("fetch-invalid-address");
        assertThat(none.<String>path("detail")).contains("url is missing");
    }

    @Test
    void a_feed_is_changed_paused_and_removed() {
        // Given
        server.on("/changed", 200, rss());
        String feed = watch("/changed");

        // When
        Response patched = given().contentType(ContentType.JSON)
                .body("{\"status\": \"paused\", \"title\": \"Mine\", \"fullText\": true}")
                .patch("/feeds/{id}", feed);
        Response refreshed = given().post("/feeds/{id}/refresh", feed);
        Response removed = given().delete("/feeds/{id}", feed);

        // Then
        assertThat(patched.<String>path("status")).isEqualTo("paused");
        assertThat(patched.<String>path("title")).isEqualTo("Mine");
        assertThat(refreshed.statusCode()).isEqualTo(202);
        assertThat(removed.statusCode()).isEqualTo(204);
        assertThat(given().get("/feeds/{id}", feed).statusCode()).isEqualTo(404);
        assertThat(given().get("/feeds/{id}/fetches", feed).<String>path("code"))
                .isEqualTo("unknown-feed");
    }

    @Test
    void a_list_of_feeds_comes_in_and_goes_out() {
        // Given
        server.on("/one", 200, rss());
        String opml = """
                <opml version="1.0"><body><outline text="Group">
                <outline text="یک &amp; one" xmlUrl="%s"/><outline text="again" xmlUrl="%s"/><outline text="bad" xmlUrl="ftp://news.example/"/>
                </outline></body></opml>""".formatted(server.url("/one"), server.url("/one"));

        // When
        Response tried =
                given().contentType("text/x-opml; charset=utf-8").body(opml).post("/feeds/opml?dryRun=true");
        int afterTrial = given().get("/feeds").path("numberReturned");
        Response imported =
                given().contentType("text/x-opml; charset=utf-8").body(opml).post("/feeds/opml");
        Response exported = given().get("/feeds/opml");
        Response broken = given().contentType("text/xml").body("<rss/>").post("/feeds/opml");

        // Then
        assertThat(tried.jsonPath().getList("items.result")).containsExactly("added", "repeated", "refused");
        assertThat(afterTrial).isZero();
        assertThat(imported.jsonPath().getList("items.result")).containsExactly("added", "repeated", "refused");
        assertThat(imported.<String>path("items[2].reason")).contains("http or https");
        assertThat(imported.jsonPath().getList("items.id", String.class).stream()
                        .filter(Objects::nonNull))
                .hasSize(1);
        assertThat(exported.asString())
                .contains("xmlUrl=\"" + server.url("/one") + "\"")
                .contains("یک &amp; one");
        assertThat(broken.<String>path("detail")).contains("no OPML");
    }
}
