package io.gahshomar.ingest.extraction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.gahshomar.ingest.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReextractDocumentsTest extends ServiceTest {

    @Inject
    IsoDateExtractor extractor;

    @AfterEach
    void backToTheFirstVersion() {
        extractor.becomeVersion("iso-dates-1");
    }

    @Test
    void a_document_is_extracted_again_by_another_extractor() {
        // Given
        String id = handIn();

        // When
        extractor.becomeVersion("iso-dates-2");
        given().queryParam("id", id)
                .post("/documents/reextract")
                .then()
                .statusCode(202)
                .body("sent", equalTo(1));

        // Then
        await().atMost(ONE_MINUTE)
                .untilAsserted(() -> assertThat(awaitStatus(id, "extracted").getString("extractor"))
                        .isEqualTo("iso-dates-2"));
    }

    @Test
    void what_the_extractor_in_force_has_read_is_left_out() {
        String id = handIn();

        given().queryParam("id", id)
                .post("/documents/reextract")
                .then()
                .statusCode(202)
                .body("sent", equalTo(0));
    }

    @Test
    void without_ids_all_documents_are_extracted_again() {
        // Given
        String one = handIn();
        String other = handIn();

        // When
        extractor.becomeVersion("iso-dates-3");
        given().post("/documents/reextract").then().statusCode(202);

        // Then
        await().atMost(ONE_MINUTE).untilAsserted(() -> {
            assertThat(awaitStatus(one, "extracted").getString("extractor")).isEqualTo("iso-dates-3");
            assertThat(awaitStatus(other, "extracted").getString("extractor")).isEqualTo("iso-dates-3");
        });
    }

    @Test
    void an_id_that_is_none_is_refused() {
        given().queryParam("id", "17")
                .post("/documents/reextract")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    @Test
    void the_themes_are_listed_with_their_hierarchy() {
        given().get("/themes")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("nuclear"))
                .body("items.find { it.id == 'nuclear' }.broader", equalTo("energy"))
                .body("items.find { it.id == 'nuclear' }.label.fa", equalTo("برنامه هسته‌ای"));
    }

    private String handIn() {
        String id = post("{\"text\": \"2007-10-16 Putin came to Tehran, %s.\"}".formatted(UUID.randomUUID()))
                .path("id");
        awaitStatus(id, "extracted");
        return id;
    }
}
