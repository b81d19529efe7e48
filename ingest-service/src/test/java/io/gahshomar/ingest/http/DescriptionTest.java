package io.gahshomar.ingest.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.ingest.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DescriptionTest extends ServiceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void every_body_of_every_operation_is_described_with_an_example_that_is_json() throws Exception {
        // When
        JsonNode description =
                JSON.readTree(given().get("/q/openapi?format=json").asString());

        // Then
        List<String> without = new ArrayList<>();
        for (var path : description.get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                without.addAll(unexemplified(operation.getKey() + " " + path.getKey(), operation.getValue()));
            }
        }
        for (var shared : description.get("components").get("responses").properties()) {
            without.addAll(unexemplified(shared.getKey(), shared.getValue()));
        }
        without.addAll(unexemplified("documents", description.at("/components/requestBodies/Document")));
        assertThat(description.get("paths").size()).isEqualTo(13);
        assertThat(without).isEmpty();
    }

    private static List<String> unexemplified(String where, JsonNode described) throws Exception {
        List<String> without = new ArrayList<>();
        for (JsonNode content : described.findValues("content")) {
            for (var body : content.properties()) {
                if (!isExemplified(body.getKey(), body.getValue())) {
                    without.add(where + " " + body.getKey());
                }
            }
        }
        return without;
    }

    @Test
    void what_is_described_once_is_there() throws Exception {
        // When
        JsonNode description =
                JSON.readTree(given().get("/q/openapi?format=json").asString());

        // Then
        List<String> references = description.get("paths").findValuesAsText("$ref");
        assertThat(references)
                .contains("#/components/responses/Unavailable", "#/components/parameters/limit")
                .allSatisfy(reference -> assertThat(
                                description.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        assertThat(description.at("/components/requestBodies/Document/content").has("multipart/form-data"))
                .isTrue();
    }

    private static boolean isExemplified(String mediaType, JsonNode body) throws Exception {
        for (JsonNode example : body.path("examples")) {
            JsonNode value = example.get("value");
            if (mediaType.endsWith("json") && value.isTextual()) {
                JSON.readTree(value.asText());
            }
        }
        return !body.path("examples").isEmpty();
    }

    @Test
    void the_root_leads_to_swagger_ui() {
        // When
        var response = given().redirects().follow(false).get("/");

        // Then
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(given().get(response.header("Location")).asString()).contains("swagger-ui.css");
    }
}
