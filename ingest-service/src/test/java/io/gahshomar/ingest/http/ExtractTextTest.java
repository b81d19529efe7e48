package io.gahshomar.ingest.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.ingest.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExtractTextTest extends ServiceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VISIT = "ولادیمیر پوتین در ۲۴ مهر ۱۳۸۶ به تهران آمد.";

    @Test
    void a_plain_text_is_answered_with_a_line_for_each_happening() throws Exception {
        // When
        Response response =
                given().contentType("text/plain; charset=utf-8").body(VISIT).post("/extract");

        // Then
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("application/x-ndjson");
        JsonNode row = JSON.readTree(response.asString().lines().toList().getFirst());
        assertThat(row.get("doc").asText()).isEqualTo("-");
        assertThat(row.get("text").asText()).isEqualTo("۲۴ مهر ۱۳۸۶");
        assertThat(row.get("start_offset").asInt()).isEqualTo(18);
        assertThat(row.get("end_offset").asInt()).isEqualTo(29);
        assertThat(row.get("calendar").asText()).isEqualTo("jalali");
        assertThat(row.get("edtf").asText()).isEqualTo("2007-10-16");
        assertThat(row.get("role").asText()).isEqualTo("event");
        assertThat(row.get("headline").asText()).contains("پوتین");
    }

    @Test
    void json_is_answered_with_an_array_where_that_is_asked_for() {
        // When
        Response response = given().contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body(
                        "{\"text\": \"Putin came to Tehran yesterday.\", \"publishedAt\": \"2007-10-17\", \"language\": \"en\"}")
                .post("/extract");

        // Then
        assertThat(response.contentType()).startsWith("application/json");
        assertThat(response.jsonPath().getList("edtf")).containsExactly("2007-10-16");
    }

    @Test
    void what_is_no_happening_is_shown_on_request_only() {
        // Given
        String citation = "Putin came to Tehran on 16 October 2007 (Example News, 17 October 2007).";

        // When
        Response happenings = given().contentType("text/plain").body(citation).post("/extract");
        Response everything = given().contentType("text/plain").body(citation).post("/extract?all=true");

        // Then
        assertThat(happenings.asString().lines()).hasSize(1);
        assertThat(everything.asString().lines()).hasSize(2);
    }

    @Test
    void nothing_is_stored() {
        // Given
        int before = given().get("/documents/progress").path("received");

        // When
        given().contentType("text/plain")
                .body(unique("Putin came to Tehran on 16 October 2007."))
                .post("/extract");

        // Then
        assertThat(given().get("/documents/progress").<Integer>path("received")).isEqualTo(before);
    }

    @Test
    void wrong_parameters_are_named() {
        // When
        Response day = given().contentType("text/plain").body(VISIT).post("/extract?publishedAt=1386/7/24");
        Response language = given().contentType("text/plain").body(VISIT).post("/extract?language=de");
        Response all = given().contentType(ContentType.JSON)
                .body("{\"text\": \"a\", \"all\": \"yes\"}")
                .post("/extract");
        Response other = given().contentType("text/plain").body(VISIT).post("/extract?lang=fa");

        // Then
        assertThat(day.statusCode()).isEqualTo(400);
        assertThat(day.<String>path("detail")).isEqualTo("publishedAt must be a Gregorian day like 2007-10-16");
        assertThat(language.<String>path("detail")).contains("language must be 'fa' or 'en'");
        assertThat(all.<String>path("detail")).isEqualTo("all must be true or false");
        assertThat(other.<String>path("detail")).contains("the parameters are publishedAt, language, all");
    }

    @Test
    void a_page_on_this_machine_may_ask_and_one_of_another_place_may_not() {
        // When
        Response near = given().contentType("text/plain")
                .header("Origin", "http://localhost:8080")
                .body(VISIT)
                .post("/extract");
        Response far = given().contentType("text/plain")
                .header("Origin", "https://elsewhere.example")
                .body(VISIT)
                .post("/extract");

        // Then
        assertThat(near.header("Access-Control-Allow-Origin")).isEqualTo("http://localhost:8080");
        assertThat(far.statusCode()).isEqualTo(403);
    }
}
