package io.gahshomar.ingest.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.SourceDocument;
import io.gahshomar.event.Topics;
import io.gahshomar.ingest.ServiceTest;
import io.gahshomar.ingest.fetch.ScriptedServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WatchFeedsTest extends ServiceTest {

    private final ScriptedServer server = new ScriptedServer();
    private final String run = UUID.randomUUID().toString();

    @AfterEach
    void close() {
        given().get("/feeds").jsonPath().getList("items.id", String.class).forEach(id -> given().delete(
                        "/feeds/{id}", id));
        server.close();
    }

    private String rss(String... items) {
        return "<rss version='2.0'><channel><title>Example News</title><link>https://news.example/</link>"
                + String.join("", items) + "</channel></rss>";
    }

    private String item(String guid, String link, String title, String date) {
        return "<item><guid isPermaLink='false'>%s</guid><link>%s</link><title>%s</title><description>%s (%s)</description>%s</item>"
                .formatted(guid, link, title, title, run, date == null ? "" : "<pubDate>" + date + "</pubDate>");
    }

    private String watch(String path) {
        return watch(path, "");
    }

    private String watch(String path, String more) {
        Response response = given().contentType(ContentType.JSON)
                .body("{\"url\": \"" + server.url(path) + "\"" + more + "}")
                .post("/feeds");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return response.path("id");
    }

    private JsonPath awaitFetch(String feed, String outcome) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(fetches(feed).getList("items.outcome", String.class))
                .contains(outcome));
        return fetches(feed);
    }

    private static JsonPath fetches(String feed) {
        return given().get("/feeds/{id}/fetches", feed).jsonPath();
    }

    private static JsonPath items(String feed) {
        return given().get("/feeds/{id}/items", feed).jsonPath();
    }

    private List<SourceDocument> versions(String document) {
        return kafka.records(Topics.DOCUMENTS, document).stream()
                .filter(record -> record.value() != null)
                .map(record -> EventCodec.decode(record.value(), SourceDocument.class))
                .toList();
    }

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
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
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

    @Test
    void what_is_unchanged_is_asked_for_with_its_validators_and_not_read_again() {
        // Given
        server.on("/cached", (request, out) -> {
            boolean known = "\"v1\"".equals(request.headers().get("if-none-match"));
            byte[] body = known
                    ? new byte[0]
                    : rss(item("1", "https://news.example/c", "Title", null))
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
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
        assertThat(report.getInt("failures")).isEqualTo(1);
        assertThat(report.getString("lastError")).isEqualTo("the server answers 429");
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
