package io.gahshomar.ingest.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gahshomar.ingest.ServiceTest;
import io.gahshomar.ingest.extraction.IsoDateExtractor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgressTest extends ServiceTest {

    @Test
    void progress_counts_documents_by_what_became_of_them_and_their_mentions() {
        // Given
        awaitIdle();
        JsonPath before = progress();

        // When
        handIn(unique("2007-10-16 Putin came to Tehran. 2001-03-12 A treaty was signed."));
        handIn(unique(IsoDateExtractor.POISON));

        // Then
        awaitIdle();
        JsonPath after = progress();
        assertThat(after.getInt("received")).isEqualTo(before.getInt("received") + 2);
        assertThat(after.getInt("extracted")).isEqualTo(before.getInt("extracted") + 1);
        assertThat(after.getInt("failed")).isEqualTo(before.getInt("failed") + 1);
        assertThat(after.getInt("mentions")).isEqualTo(before.getInt("mentions") + 2);
        assertThat(after.getInt("corpus.files")).isZero();
    }

    @Test
    void the_list_shows_the_latest_documents_first_and_only_those_asked_for() {
        // Given
        String first = handIn(unique("No dates in the first."));
        String second = handIn(unique("No dates in the second."));
        String failed = handIn(unique(IsoDateExtractor.POISON));
        awaitStatus(failed, "failed");

        // When
        JsonPath all = given().get("/documents?limit=3").jsonPath();
        JsonPath failures = given().get("/documents?status=failed&limit=1").jsonPath();

        // Then
        assertThat(all.getList("items.id", String.class)).containsExactly(failed, second, first);
        assertThat(all.getInt("numberReturned")).isEqualTo(3);
        assertThat(failures.getList("items.id", String.class)).isEqualTo(List.of(failed));
        assertThat(failures.getString("items[0].reason")).contains("no such script");
    }

    @Test
    void metrics_count_what_was_done() {
        // Given
        awaitStatus(handIn(unique("2007-10-16 Putin came to Tehran.")), "extracted");
        awaitStatus(handIn(unique(IsoDateExtractor.POISON)), "failed");

        // When
        String metrics = given().get("/q/metrics").asString();

        // Then
        assertThat(metrics)
                .containsPattern("gahshomar_documents_received_total [1-9]")
                .containsPattern("gahshomar_documents_extracted_total [1-9]")
                .containsPattern("gahshomar_documents_failed_total [1-9]")
                .containsPattern("gahshomar_mentions_published_total [1-9]");
    }

    private static JsonPath progress() {
        return given().get("/documents/progress")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void awaitIdle() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonPath progress = progress();
            assertThat(progress.getInt("extracted") + progress.getInt("failed")).isEqualTo(progress.getInt("received"));
        });
    }
}
