package io.gahshomar.query.projection;

import static io.gahshomar.query.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gahshomar.query.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RebuildTest extends ServiceTest {

    @Test
    void aRebuiltReadModelTellsTheSameAndMissesNothingThatArrivesMeanwhile() throws Exception {
        topic.state(IntStream.range(0, 800)
                .mapToObj(number -> entry("rb-%03d".formatted(number), "1905-06", "rebuilt"))
                .toList());
        topic.gone("rb-799", 2);
        client.awaitCount("theme=rebuilt", 799);
        String tag = tag();

        HttpResponse<String> begun = post();
        for (int number = 0; state().equals("running"); number++) {
            topic.state(entry("rb-late-%04d".formatted(number), "1906", "rebuilt"));
            assertThat(client.ids("theme=rebuilt&limit=1")).containsExactly("rb-000");
        }
        topic.state(entry("rb-after", "1907", "rebuilt", "rebuilt-last"));
        client.awaitCount("theme=rebuilt-last", 1);

        List<String> ids = client.idsOfAllPages("theme=rebuilt&limit=1000", () -> {});
        assertThat(begun.statusCode()).isEqualTo(202);
        assertThat(state()).isEqualTo("done");
        assertThat(ids)
                .contains("rb-000", "rb-798", "rb-after")
                .doesNotContain("rb-799")
                .doesNotHaveDuplicates();
        await().untilAsserted(() -> assertThat(late(client.idsOfAllPages("theme=rebuilt&limit=1000", () -> {})))
                .isEqualTo(late(added())));
        assertThat(tag()).isNotEqualTo(tag);
    }

    private static List<String> late(List<String> ids) {
        return ids.stream().filter(id -> id.startsWith("rb-late")).sorted().toList();
    }

    /** What the log tells, which a rebuild does not touch. */
    private List<String> added() {
        return client
                .json("/changes?theme=rebuilt&limit=1000&from=1906&to=1906")
                .get("items")
                .findValuesAsText("id")
                .stream()
                .distinct()
                .toList();
    }

    private String tag() {
        return client.get("/themes").headers().firstValue("ETag").orElseThrow();
    }

    private String state() {
        return client.json("/admin/rebuild").get("state").asText();
    }

    private HttpResponse<String> post() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(root + "admin/rebuild"))
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
