package io.gahshomar.query.landing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gahshomar.query.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LandingTest extends ServiceTest {

    @Test
    void everyLinkOfTheLandingDocumentLeadsSomewhere() {
        JsonNode landing = client.json("/");

        List<String> links = landing.get("links").findValuesAsText("href");

        assertThat(landing.get("links").findValuesAsText("rel"))
                .containsExactly("self", "items", "themes", "service-desc", "service-doc", "status");
        assertThat(links)
                .allSatisfy(link -> assertThat(followed(link).statusCode()).isEqualTo(200));
    }

    private HttpResponse<String> followed(String link) {
        HttpResponse<String> response = client.get(link);
        return response.statusCode() / 100 == 3
                ? followed(response.headers().firstValue("Location").orElseThrow())
                : response;
    }

    @Test
    void everyParameterOfTheOpenApiDocumentIsDescribedWithAnExample() {
        JsonNode document = client.json("/q/openapi?format=json");

        JsonNode slice = document.at("/paths/~1timeline/get/parameters");

        assertThat(slice.findValuesAsText("name"))
                .containsExactlyInAnyOrder("from", "to", "theme", "order", "limit", "cursor");
        assertThat(document.get("paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("/", "/timeline", "/timeline/{id}", "/themes");
        document.get("paths").forEach(path -> path.at("/get/parameters").forEach(parameter -> {
            assertThat(parameter.get("description").asText())
                    .as(parameter.toString())
                    .isNotBlank();
            assertThat(parameter.has("example") || parameter.has("examples"))
                    .as(parameter.toString())
                    .isTrue();
        }));
    }

    @Test
    void theOpenApiDocumentTellsEveryFieldOfAnEntry() {
        JsonNode schemas = client.json("/q/openapi?format=json").at("/components/schemas");

        List<JsonNode> fields = StreamSupport.stream(
                        schemas.at("/Entry/properties").spliterator(), false)
                .toList();

        assertThat(schemas.at("/Entry/properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "id",
                        "version",
                        "date",
                        "kind",
                        "headline",
                        "themes",
                        "actors",
                        "confidence",
                        "disputed",
                        "notes",
                        "sources");
        assertThat(schemas.at("/Slice/properties/items/items/$ref").asText()).endsWith("/Entry");
        assertThat(schemas.at("/Entry/properties/kind").toString()).contains("statistic");
        assertThat(fields).allSatisfy(field -> assertThat(field.has("description") || field.has("$ref"))
                .isTrue());
    }

    @Test
    void pagesFromElsewhereMayRead() {
        HttpResponse<String> response = client.get("/timeline?theme=nothing", "Origin", "https://example.org");

        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://example.org");
    }

    @Test
    void aClientThatTakesGzipGetsIt() {
        HttpResponse<String> response = client.get("/themes", "Accept-Encoding", "gzip");

        assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }
}
