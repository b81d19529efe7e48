package io.gahshomar.ingest.http;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.gahshomar.ingest.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class NaughtyInputTest extends ServiceTest {

    static Stream<Arguments> wrongFields() {
        return Stream.of(
                arguments("{}", "text", "is missing"),
                arguments("{\"text\": null}", "text", "is missing"),
                arguments("{\"text\": \"\"}", "text", "is blank"),
                arguments("{\"text\": \" \\n\\t \"}", "text", "is blank"),
                arguments("{\"text\": 5}", "text", "must be a string"),
                arguments("{\"text\": true}", "text", "must be a string"),
                arguments("{\"text\": [\"a\"]}", "text", "must be a string"),
                arguments("{\"text\": {\"a\": 1}}", "text", "must be a string"),
                arguments("{\"text\": \"a\\u0000b\"}", "text", "U+0000"),
                arguments("{\"text\": \"a\\ud83d b\"}", "text", "half of a surrogate pair at index 1"),
                arguments("{\"text\": \"a\", \"titel\": \"b\"}", "titel", "fields are language, publishedAt"),
                arguments("{\"text\": \"a\", \"title\": \"\"}", "title", "is blank"),
                arguments("{\"text\": \"a\", \"title\": \"\\u0000\"}", "title", "U+0000"),
                arguments("{\"text\": \"a\", \"title\": \"" + "t".repeat(1001) + "\"}", "title", "longer than 1000"),
                arguments(
                        "{\"text\": \"a\", \"publisher\": \"" + "p".repeat(501) + "\"}",
                        "publisher",
                        "longer than 500"),
                arguments("{\"text\": \"a\", \"language\": \"de\"}", "language", "'fa' or 'en'"),
                arguments("{\"text\": \"a\", \"language\": \"\"}", "language", "'fa' or 'en'"),
                arguments("{\"text\": \"a\", \"url\": \"\"}", "url", "http or https"),
                arguments("{\"text\": \"a\", \"url\": \"news.example/a\"}", "url", "http or https"),
                arguments("{\"text\": \"a\", \"url\": \"ftp://news.example/a\"}", "url", "http or https"),
                arguments("{\"text\": \"a\", \"url\": \"javascript:alert(1)\"}", "url", "http or https"),
                arguments("{\"text\": \"a\", \"url\": \"https:///a\"}", "url", "http or https"),
                arguments("{\"text\": \"a\", \"url\": \"https://news.example/a b\"}", "url", "a space as %20"),
                arguments("{\"text\": \"a\", \"publishedAt\": \"\"}", "publishedAt", "2007-10-16"),
                arguments("{\"text\": \"a\", \"publishedAt\": \"16.10.2007\"}", "publishedAt", "is '16.10.2007'"),
                arguments("{\"text\": \"a\", \"publishedAt\": \"2007-02-30\"}", "publishedAt", "is '2007-02-30'"),
                arguments("{\"text\": \"a\", \"publishedAt\": \"۲۰۰۷-۱۰-۱۶\"}", "publishedAt", "2007-10-16"),
                arguments(
                        "{\"text\": \"a\", \"publishedAt\": \"2007-10-16T09:30:00\"}",
                        "publishedAt",
                        "with its offset"),
                arguments("{\"text\": \"a\", \"publishedAt\": \"1386-07-24\"}", "publishedAt", "not the Jalali"),
                arguments("{\"text\": \"a\", \"publishedAt\": \"+12007-10-16\"}", "publishedAt", "1500 to 9999"),
                arguments("{\"text\": \"a\", \"publishedAt\": 1192492800}", "publishedAt", "2007-10-16"),
                arguments("{\"text\": \"a\", \"publishedAt\": {}}", "publishedAt", "2007-10-16"));
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void a_wrong_field_is_named_with_what_would_be_right(String json, String field, String hint) {
        // When
        Response response = post(json);

        // Then
        assertProblem(response, 400, "invalid-document");
        assertThat(response.<String>path("errors[0].field")).isEqualTo(field);
        assertThat(response.<String>path("errors[0].detail")).contains(hint);
        assertThat(response.<String>path("detail")).contains(field + " ").contains(hint);
    }

    @Test
    void all_wrong_fields_are_named_in_one_answer() {
        // When
        Response response = post("{\"text\": \" \", \"language\": \"xx\", \"url\": \"?\"}");

        // Then
        assertThat(response.jsonPath().getList("errors.field", String.class))
                .containsExactly("language", "text", "url");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\": \"a\"            | malformed at line 1, column",
                "{\"text\": 'a'}             | malformed at line 1, column",
                "{text: \"a\"}               | malformed at line 1, column",
                "{\"text\": \"a\", \"text\": \"b\"} | Duplicate field 'text'",
                "{\"text\": \"a\"} {}        | one JSON object",
                "[{\"text\": \"a\"}]         | one JSON object",
                "\"a\"                       | one JSON object",
                "null                        | one JSON object",
                "``                          | one JSON object"
            })
    void a_body_that_is_no_json_object_is_refused_with_the_place_where_it_breaks(String body, String hint) {
        // When
        Response response = post(body);

        // Then
        assertProblem(response, 400, "malformed-body");
        assertThat(response.<String>path("detail")).contains(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"text\": \"a\"}",
                "--x\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\na",
                "--x\r\nno header\r\n\r\na\r\n--x--\r\n",
                "--x\r\n: : :\r\n\r\na\r\n--x--\r\n"
            })
    void a_form_that_is_cut_off_or_none_is_refused(String body) {
        // When
        Response response = given().config(config().encoderConfig(
                                encoderConfig().encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
                .contentType("multipart/form-data; boundary=x")
                .body(body)
                .post("/documents");

        // Then
        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    void a_number_of_too_many_digits_is_refused() {
        // When
        Response response = post("{\"text\": " + "9".repeat(5_000) + "}");

        // Then
        assertProblem(response, 400, "malformed-body");
        assertThat(response.<String>path("detail")).contains("JSON is malformed: Number value length");
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused_with_their_place() {
        // Given
        byte[] bytes = "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);

        // When
        Response response =
                given().contentType("text/plain; charset=utf-8").body(bytes).post("/documents");

        // Then
        assertProblem(response, 400, "malformed-body");
        assertThat(response.<String>path("detail")).contains("byte 3").contains("UTF-8");
    }

    @Test
    void a_text_above_the_limit_is_refused_with_the_limit() {
        // Given
        String text = "a".repeat(10 * 1024 * 1024 + 1);

        // When
        Response plain = given().contentType("text/plain").body(text).post("/documents");
        Response json = post("{\"text\": \"" + text + "\"}");

        // Then
        assertProblem(plain, 413, "text-too-large");
        assertProblem(json, 413, "text-too-large");
        assertThat(plain.<String>path("detail")).contains("10485760");
        assertThat(json.<String>path("detail")).contains("10485760");
    }

    @Test
    void a_text_that_fits_but_grows_beyond_a_kafka_record_is_refused() {
        // Given
        String quotes = "\"".repeat(10 * 1024 * 1024 - 1) + "a";

        // When
        Response response = given().contentType("text/plain").body(quotes).post("/documents");

        // Then
        assertProblem(response, 413, "text-too-large");
        assertThat(response.<String>path("detail"))
                .contains("record is too large")
                .contains("16777216");
    }

    @ParameterizedTest
    @CsvSource({"application/xml", "image/png", "application/zip", "text/plain; charset=klingon"})
    void a_body_of_another_type_is_refused_with_the_types_that_are_taken(String contentType) {
        // When
        Response response = given().header("Content-Type", contentType)
                .body("<a/>".getBytes(StandardCharsets.UTF_8))
                .post("/documents");

        // Then
        assertProblem(response, 415, "unsupported-media-type");
        assertThat(response.header("Accept-Post"))
                .startsWith("application/json")
                .contains("text/plain", "application/pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "/documents/unknown",
        "/documents/00000000000000000000000000000000",
        "/documents/%00",
        "/documents/%27%20or%201"
    })
    void an_unknown_document_is_a_404(String path) {
        // When
        Response response = given().urlEncodingEnabled(false).get(path);

        // Then
        assertProblem(response, 404, "unknown-document");
    }

    @Test
    void an_unknown_path_leads_to_the_description_of_the_api() {
        // When
        Response response = given().get("/document");

        // Then
        assertProblem(response, 404, "unknown-path");
        assertThat(response.<String>path("detail")).contains("/q/swagger-ui");
    }

    @ParameterizedTest
    @CsvSource({
        "status, done, 'received, extracted, failed, withdrawn'",
        "limit, 0, 1 to 1000",
        "limit, 1001, 1 to 1000",
        "limit, -1, 1 to 1000",
        "limit, ten, 1 to 1000",
        "limit, 99999999999999999999, 1 to 1000",
        "offset, 3, 'status, limit'"
    })
    void a_wrong_parameter_is_named_with_what_would_be_right(String parameter, String value, String hint) {
        // When
        Response response = given().queryParam(parameter, value).get("/documents");

        // Then
        assertProblem(response, 400, "invalid-parameter");
        assertThat(response.<String>path("errors[0].parameter")).isEqualTo(parameter);
        assertThat(response.<String>path("errors[0].value")).isEqualTo(value);
        assertThat(response.<String>path("errors[0].detail")).contains(hint);
    }

    private static void assertProblem(Response response, int status, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.<Integer>path("status")).isEqualTo(status);
        assertThat(response.<String>path("code")).isEqualTo(code);
        assertThat(response.<String>path("type")).isEqualTo("urn:gahshomar:problem:" + code);
        assertThat(response.<String>path("title")).isNotBlank();
        assertThat(response.<String>path("detail")).isNotBlank();
        assertThat(response.<String>path("instance")).startsWith("/document");
        assertThat(response.asString()).doesNotContain("Exception", "io.gahshomar");
    }
}
