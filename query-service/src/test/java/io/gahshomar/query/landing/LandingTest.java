package io.gahshomar.query.landing;

import static io.gahshomar.query.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gahshomar.query.Contract;
import io.gahshomar.query.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LandingTest extends ServiceTest {

    @Test
    void everyLinkOfTheLandingDocumentLeadsSomewhere() {
        JsonNode landing = client.json("/");

        List<String> links = landing.get("links").findValuesAsText("href");

        assertThat(landing.get("links").findValuesAsText("rel"))
                .containsExactly(
                        "self",
                        "items",
                        "histogram",
                        "themes",
                        "actors",
                        "sources",
                        "changes",
                        "service-desc",
                        "service-doc",
                        "status");
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
    void pagesFromElsewhereMayRead() {
        HttpResponse<String> response = client.get("/timeline?theme=nothing", "Origin", "https://example.org");

        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://example.org");
    }

    @Test
    void aClientThatTakesGzipGetsIt() {
        HttpResponse<String> response = client.get("/themes", "Accept-Encoding", "gzip");

        assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @Test
    void theOpenApiDocumentThatIsServedIsTheOneThatAnswersAreHeldAgainst() {
        JsonNode served = client.json("/q/openapi?format=json");

        assertThat(served.get("openapi").asText()).startsWith("3.1");
        assertThat(served.get("paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(
                        () -> Contract.document().get("paths").fieldNames());
        assertThat(served.at("/components/parameters")).isNotEmpty().allSatisfy(parameter -> {
            assertThat(parameter.get("description").asText()).isNotBlank();
            assertThat(parameter.has("example") || parameter.has("examples"))
                    .as(parameter.toString())
                    .isTrue();
        });
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        HttpResponse<String> first = client.get("/themes");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = client.get("/themes", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.headers().firstValue("ETag")).hasValue(tag);
    }

    @ParameterizedTest
    @CsvSource({"identity, application/json", "gzip, */*"})
    void anAnswerFromMemoryIsTheSameAsTheOneThatWasKept(String encoding, String type) {
        String[] headers = {"Accept-Encoding", encoding, "Accept", type, "Origin", "https://example.org"};
        String slice = "/timeline?limit=2&theme=kept-" + encoding;

        HttpResponse<String> kept = client.get(slice, headers);
        HttpResponse<String> fromMemory = client.get(slice, headers);

        assertThat(fromMemory.statusCode()).isEqualTo(200);
        assertThat(fromMemory.body()).isEqualTo(kept.body());
        assertThat(fromMemory.headers().firstValue("Vary")).hasValue("Accept, Accept-Encoding, Prefer");
        assertThat(ofTheAnswer(fromMemory)).isEqualTo(ofTheAnswer(kept)).containsKey("access-control-allow-origin");
    }

    /** The headers that do not tell of the one request or of how the bytes were sent. */
    private static Map<String, List<String>> ofTheAnswer(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        List.of("x-request-id", "ratelimit", "content-length", "transfer-encoding", "vary")
                .forEach(headers::remove);
        return headers;
    }

    @Test
    void anAnswerIsSentAgainOnceSomethingHasChanged() {
        String tag = client.get("/timeline?theme=tagged")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        topic.state(entry("tagged-1", "2001", "tagged"));
        client.awaitCount("theme=tagged", 1);

        HttpResponse<String> again = client.get("/timeline?theme=tagged", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("tagged-1");
    }
}
