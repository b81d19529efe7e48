package io.gahshomar.ingest.file;

import static io.restassured.RestAssured.given;
import static org.apache.pdfbox.cos.COSName.FLATE_DECODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.SourceDocument;
import io.gahshomar.event.Topics;
import io.gahshomar.ingest.ServiceTest;
import io.gahshomar.ingest.fetch.ScriptedServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandInFileTest extends ServiceTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private SourceDocument sent(Response accepted) {
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
        return EventCodec.decode(
                kafka.records(Topics.DOCUMENTS, accepted.path("id")).getLast().value(), SourceDocument.class);
    }

    private static Response send(String type, byte[] body) {
        return given().contentType(type).body(body).post("/documents");
    }

    private static void assertRefused(Response response, int status, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.<String>path("code")).isEqualTo(code);
        assertThat(response.contentType()).startsWith("application/problem+json");
    }

    @Test
    void a_pdf_is_read_in_the_order_in_which_it_is_read() throws IOException {
        // Given
        String logical = "پوتین در ۲۴ مهر ۱۳۸۶ به تهران آمد";
        String visual = "دمآ نارهت هب ۱۳۸۶ رهم ۲۴ رد نیتوپ";

        // When
        SourceDocument sent = sent(send("application/pdf", Files.pdf(visual, "In English")));

        // Then
        assertThat(sent.text()).contains(logical).contains("In English");
    }

    @Test
    void presentation_forms_become_letters() throws IOException {
        // Given
        String visual = "\uFEE5\uFE8E\uFEAE\uFEEC\uFE97";

        // When
        SourceDocument sent = sent(send("application/pdf", Files.pdf(visual)));

        // Then
        assertThat(sent.text()).contains("تهران");
    }

    @Test
    void a_docx_is_read_paragraph_by_paragraph() throws IOException {
        // When
        SourceDocument sent =
                sent(send(DOCX, Files.docx(List.of("سفر پوتین به تهران", unique("در ۲۴ مهر ۱۳۸۶ آمد.")))));

        // Then
        assertThat(sent.title()).isEqualTo("سفر پوتین به تهران");
        assertThat(sent.text()).contains("سفر پوتین به تهران\nدر ۲۴ مهر ۱۳۸۶ آمد.");
    }

    @Test
    void a_page_is_read_without_what_surrounds_its_article() {
        // Given
        String id = UUID.randomUUID().toString();
        String page =
                "<html lang='fa-IR'><head><title>سفر</title><meta property='article:published_time' content='1386-07-25'></head>"
                        + "<body><nav>خانه</nav><article><h1>سفر</h1><p>پوتین به تهران آمد. " + id
                        + "</p><script>alert(1)</script></article></body></html>";

        // When
        SourceDocument sent = sent(send("text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8)));

        // Then
        assertThat(sent.text()).contains("پوتین به تهران آمد.").doesNotContain("alert");
        assertThat(sent.language()).isEqualTo("fa");
        assertThat(sent.publishedAt()).hasToString("2007-10-17");
    }

    @Test
    void markdown_has_its_front_matter_and_parameters_tell_the_rest() {
        // Given
        String markdown = unique("---\ntitle: Summit\n---\nPutin came to Tehran.");

        // When
        SourceDocument sent = sent(given().contentType("text/markdown")
                .queryParam("publisher", "Example News")
                .queryParam("publishedAt", "2007-10-17")
                .body(markdown)
                .post("/documents"));

        // Then
        assertThat(sent.title()).isEqualTo("Summit");
        assertThat(sent.publisher()).isEqualTo("Example News");
        assertThat(sent.publishedAt()).hasToString("2007-10-17");
    }

    @Test
    void a_file_is_uploaded_with_a_form_and_the_same_file_is_the_same_document() throws IOException {
        // Given
        byte[] file = Files.docx(List.of(unique("Putin came to Tehran.")));

        // When
        Response first = given().multiPart("file", "visit.docx", file, "application/octet-stream")
                .multiPart("title", "The visit")
                .post("/documents");
        Response second = given().multiPart("file", "again.docx", file)
                .multiPart("title", "The visit")
                .post("/documents");
        Response none = given().multiPart("title", "The visit").post("/documents");

        // Then
        assertThat(sent(first).title()).isEqualTo("The visit");
        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(kafka.records(Topics.DOCUMENTS, first.path("id"))).hasSize(1);
        assertThat(none.<String>path("detail")).contains("no part named 'file'");
    }

    @Test
    void a_file_that_is_uploaded_with_a_form_replaces_what_a_document_says() {
        // Given
        String id = handIn(unique("Putin came to Tehran."));
        byte[] file = unique("Putin left Tehran.").getBytes(StandardCharsets.UTF_8);

        // When
        Response replaced =
                given().multiPart("file", "visit.txt", file, "text/plain").put("/documents/{id}", id);

        // Then
        assertThat(replaced.<String>path("id")).isEqualTo(id);
        assertThat(sent(replaced).text()).contains("Putin left Tehran.");
    }

    @Test
    void what_cannot_be_read_is_refused_each_for_its_own_reason() throws IOException {
        // Given
        byte[] large = new byte[3_000_000];
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 8);

        // When, Then
        assertRefused(send("application/pdf", large), 413, "file-too-large");
        assertRefused(send("application/pdf", Files.pdf("a", "b", "c", "d")), 413, "too-many-pages");
        assertRefused(send(DOCX, Files.bomb()), 413, "expands-too-far");
        assertRefused(send("application/pdf", Files.pdfBomb(FLATE_DECODE)), 413, "expands-too-far");
        assertRefused(send("application/pdf", Files.pdfBomb(FLATE_DECODE, FLATE_DECODE)), 413, "expands-too-far");
        assertRefused(
                send("application/pdf", "%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII)), 422, "unreadable-file");
        assertRefused(send(DOCX, "PK\u0003\u0004 broken".getBytes(StandardCharsets.US_ASCII)), 422, "unreadable-file");
        assertRefused(send("application/pdf", Files.pdf(" ")), 422, "no-text");
        assertRefused(
                send("text/html", "<html><body></body></html>".getBytes(StandardCharsets.US_ASCII)), 422, "no-text");
        assertRefused(send("image/png", new byte[] {1}), 415, "unsupported-media-type");
        assertRefused(
                given().multiPart("file", "picture.png", new byte[] {1}, "image/png")
                        .post("/documents"),
                415,
                "unsupported-file");
    }

    @Test
    void an_address_is_enough() {
        // Given
        try (ScriptedServer server = new ScriptedServer()) {
            server.on(
                    "/a",
                    200,
                    unique("<html><body><article><h1>Visit</h1><p>Putin came to Tehran.</p></article></body></html>"),
                    "Content-Type: text/html");
            server.on("/missing", 404, "");
            server.on("/inside", 302, "", "Location: http://192.168.0.1/");

            // When
            Response fetched = post("{\"url\": \"" + server.url("/a") + "\", \"publisher\": \"Example News\"}");
            Response missing = post("{\"url\": \"" + server.url("/missing") + "\"}");
            Response inside = post("{\"url\": \"" + server.url("/inside") + "\"}");

            // Then
            assertThat(sent(fetched).text()).contains("Putin came to Tehran.");
            assertThat(sent(fetched).publisher()).isEqualTo("Example News");
            assertThat(sent(fetched).url()).isEqualTo(server.url("/a"));
            assertRefused(missing, 422, "no-article");
            assertRefused(inside, 400, "fetch-forbidden-address");
        }
    }

    @Test
    void a_batch_is_taken_line_by_line() {
        // Given
        String lines = "{\"text\": \"" + unique("2007-10-16 A came.")
                + "\"}\n\n{\"text\": \"\"}\nnonsense\n{\"text\": \"" + unique("2007-10-17 B came.") + "\"}";

        // When
        Response response = given().contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/documents/batch");

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        List<String> results = response.asString().lines().toList();
        assertThat(results).hasSize(4);
        assertThat(results.get(0)).contains("\"line\":1", "\"accepted\"", "\"id\"");
        assertThat(results.get(1)).contains("\"line\":3", "\"invalid-document\"", "text is blank");
        assertThat(results.get(2)).contains("\"line\":4", "\"malformed-body\"");
        assertThat(results.get(3)).contains("\"line\":5", "\"accepted\"");
    }

    @Test
    void a_document_is_replaced_and_withdrawn_with_its_events() {
        // Given
        String id = handIn(unique("2007-10-16 Putin came to Tehran."));
        awaitStatus(id, "extracted");

        // When
        Response replaced = given().contentType(ContentType.JSON)
                .body("{\"text\": \"" + unique("2007-10-17 Putin left Tehran.") + "\"}")
                .put("/documents/{id}", id);

        // Then
        assertThat(replaced.<String>path("id")).isEqualTo(id);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(live(id)).hasSize(1));
        assertThat(live(id).getFirst()).contains("2007-10-17");

        // When
        Response withdrawn = given().delete("/documents/{id}", id);

        // Then
        assertThat(withdrawn.statusCode()).isEqualTo(202);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(live(id)).isEmpty());
        assertThat(document(id).getString("status")).isEqualTo("withdrawn");
        assertThat(kafka.records(Topics.DOCUMENTS, id).getLast().value()).isNull();
        assertThat(given().delete("/documents/{id}", "0".repeat(32)).statusCode())
                .isEqualTo(404);
    }

    /** The mentions that stand, as JSON. */
    private List<String> live(String document) {
        var latest = new java.util.LinkedHashMap<String, byte[]>();
        kafka.records(Topics.EVENT_MENTIONS, document).forEach(record -> latest.put(record.key(), record.value()));
        return latest.values().stream()
                .filter(value -> value != null)
                .map(value -> new String(value, StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void the_list_tells_how_far_the_work_is() {
        // Given
        String id = handIn(unique("2007-10-16 Putin came to Tehran."));
        awaitStatus(id, "extracted");

        // When
        var list = given().get("/documents?status=extracted&limit=1").jsonPath();

        // Then
        assertThat(list.getInt("progress.extracted")).isGreaterThan(0);
        assertThat(list.getInt("progress.extractedPerMinute")).isGreaterThan(0);
        assertThat(list.getMap("progress")).containsKeys("oldestWaiting", "waiting", "failed", "withdrawn");
    }
}
