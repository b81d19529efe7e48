package io.gahshomar.ingest.http;

import static io.gahshomar.ingest.Kafka.header;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.SourceDocument;
import io.gahshomar.event.Topics;
import io.gahshomar.ingest.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandInDocumentTest extends ServiceTest {

    @Test
    void a_document_is_on_kafka_when_it_is_answered_and_its_status_can_be_read_at_once() {
        // Given
        String url = "https://news.example/" + UUID.randomUUID();
        String json = """
                {"title": "Caspian summit", "text": "2007-10-16 Putin came to Tehran.", "url": "%s",
                 "publisher": "Example News", "publishedAt": "2007-10-16T23:30:00+03:30", "language": "en"}
                """.formatted(url);

        // When
        Response response = post(json);

        // Then
        assertThat(response.statusCode()).isEqualTo(202);
        String id = response.path("id");
        assertThat(id).matches("[0-9a-f]{32}");
        assertThat(response.header("Location")).endsWith("/documents/" + id);
        assertThat(response.<String>path("links[0].href")).isEqualTo(response.header("Location"));
        assertThat(given().get(response.header("Location")).statusCode()).isEqualTo(200);

        var records = kafka.records(Topics.DOCUMENTS, id);
        assertThat(records).hasSize(1);
        SourceDocument document = EventCodec.decode(records.getFirst().value(), SourceDocument.class);
        assertThat(document.title()).isEqualTo("Caspian summit");
        assertThat(document.text()).isEqualTo("2007-10-16 Putin came to Tehran.");
        assertThat(document.url()).isEqualTo(url);
        assertThat(document.publisher()).isEqualTo("Example News");
        assertThat(document.publishedAt()).isEqualTo(LocalDate.of(2007, 10, 16));
        assertThat(document.language()).isEqualTo("en");
    }

    @Test
    void the_record_is_a_cloud_event_in_the_partition_of_its_document() {
        // Given
        String text = unique("A text about nothing in particular");

        // When
        String id = handIn(text);

        // Then
        var record = kafka.records(Topics.DOCUMENTS, id).getFirst();
        SourceDocument document = EventCodec.decode(record.value(), SourceDocument.class);
        int partitions = kafka.partitions(Topics.DOCUMENTS);
        assertThat(record.key()).isEqualTo(id);
        assertThat(record.partition()).isEqualTo(Utils.toPositive(Utils.murmur2(id.getBytes())) % partitions);
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_type")).isEqualTo("io.gahshomar.document.v1");
        assertThat(header(record, "ce_id")).isEqualTo(id + "-" + document.version());
        assertThat(header(record, "ce_source")).isEqualTo("/ingest-service");
        assertThat(header(record, "ce_time")).isEqualTo(document.receivedAt().toString());
        assertThat(header(record, "content-type")).isEqualTo("application/json");
    }

    @Test
    void the_same_document_again_has_the_same_id_and_is_not_extracted_again() {
        // Given
        String text = unique("2001-03-12 A treaty was signed in Moscow.");
        String first = handIn(text);
        String extractedAt = awaitStatus(first, "extracted").getString("statusSince");

        // When
        String second = handIn(text);

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(kafka.records(Topics.DOCUMENTS, first)).hasSize(1);
        assertThat(document(first).getString("statusSince")).isEqualTo(extractedAt);
    }

    @Test
    void another_text_under_the_same_address_is_a_new_version_of_the_document() {
        // Given
        String url = "https://news.example/" + UUID.randomUUID();
        String first = handIn(url, "2001-03-12 A treaty was signed.");
        awaitStatus(first, "extracted");

        // When
        String second = handIn(url.replace("https://news.example", "HTTPS://News.Example:443") + "#top", "No dates.");

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(kafka.records(Topics.DOCUMENTS, first))
                .extracting(record ->
                        EventCodec.decode(record.value(), SourceDocument.class).version())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void a_plain_text_takes_its_title_from_its_first_line() {
        // Given
        String text = "# سفر پوتین به تهران\n\n" + unique("2007-10-16 Putin came to Tehran.");

        // When
        String id = handIn(text);

        // Then
        assertThat(document(id).getString("title")).isEqualTo("سفر پوتین به تهران");
    }

    @Test
    void a_plain_text_may_come_in_an_older_persian_charset() throws Exception {
        // Given
        String text = unique("«شرح سفر»");

        // When
        Response response = given().contentType("text/plain; charset=windows-1256")
                .body(text.getBytes("windows-1256"))
                .post("/documents");

        // Then
        String id = response.path("id");
        assertThat(EventCodec.decode(
                                kafka.records(Topics.DOCUMENTS, id).getFirst().value(), SourceDocument.class)
                        .text())
                .isEqualTo(text);
    }

    @Test
    void a_text_of_the_largest_size_is_taken_and_extracted() {
        // Given
        String filler = "x".repeat(1023) + "\n";
        String text = unique("2001-03-12 A treaty was signed.") + "\n" + filler.repeat(10 * 1024 - 1);

        // When
        String id = handIn(text);

        // Then
        assertThat(awaitStatus(id, "extracted").getInt("mentions")).isEqualTo(1);
    }
}
