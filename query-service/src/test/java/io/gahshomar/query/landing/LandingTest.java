package io.gahshomar.query.landing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gahshomar.query.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
