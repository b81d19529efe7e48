package io.gahshomar.ingest.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.SourceDocument;
import io.gahshomar.event.Topics;
import io.gahshomar.ingest.ServiceTest;
import io.gahshomar.ingest.fetch.ScriptedServer;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

/** Feeds of a scripted server, and the words for watching them. */
abstract class WatchedFeeds extends ServiceTest {

    final ScriptedServer server = new ScriptedServer();
    final String run = UUID.randomUUID().toString();

    @AfterEach
    void close() {
        given().get("/feeds").jsonPath().getList("items.id", String.class).forEach(id -> given().delete(
                        "/feeds/{id}", id));
        server.close();
    }

    String rss(String... items) {
        return "<rss version='2.0'><channel><title>Example News</title><link>https://news.example/</link>"
                + String.join("", items) + "</channel></rss>";
    }

    String item(String guid, String link, String title, String date) {
        return "<item><guid isPermaLink='false'>%s</guid><link>%s</link><title>%s</title><description>%s (%s)</description>%s</item>"
                .formatted(guid, link, title, title, run, date == null ? "" : "<pubDate>" + date + "</pubDate>");
    }

    String watch(String path) {
        return watch(path, "");
    }

    String watch(String path, String more) {
        Response response = given().contentType(ContentType.JSON)
                .body("{\"url\": \"" + server.url(path) + "\"" + more + "}")
                .post("/feeds");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return response.path("id");
    }

    JsonPath awaitFetch(String feed, String outcome) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(fetches(feed).getList("items.outcome", String.class))
                .contains(outcome));
        return fetches(feed);
    }

    static JsonPath fetches(String feed) {
        return given().get("/feeds/{id}/fetches", feed).jsonPath();
    }

    static JsonPath items(String feed) {
        return given().get("/feeds/{id}/items", feed).jsonPath();
    }

    List<SourceDocument> versions(String document) {
        return kafka.records(Topics.DOCUMENTS, document).stream()
                .filter(record -> record.value() != null)
                .map(record -> EventCodec.decode(record.value(), SourceDocument.class))
                .toList();
    }
}
