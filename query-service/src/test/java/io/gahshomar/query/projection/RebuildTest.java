package io.gahshomar.query.projection;

import static io.gahshomar.query.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import io.gahshomar.query.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RebuildTest extends ServiceTest {

    private static final int MEANWHILE = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void aRebuiltReadModelTellsTheSameAndMissesNothingThatArrivesMeanwhile() throws Exception {
        topic.state(IntStream.range(0, 800)
                .mapToObj(number -> entry("rb-%03d".formatted(number), "1905-06", "rebuilt"))
                .toList());
        topic.gone("rb-799", 2);
        client.awaitCount("theme=rebuilt", 799);
        String tag = tag();

        HttpResponse<String> begun = post();
        List<String> late = new ArrayList<>();
        while (state().equals("running") && late.size() < MEANWHILE) {
            String id = "rb-late-%04d".formatted(late.size());
            topic.state(entry(id, "1906", "rebuilt"));
            late.add(id);
            assertThat(client.ids("theme=rebuilt&limit=1")).containsExactly("rb-000");
        }
        await().atMost(PATIENCE).until(() -> !state().equals("running"));
        topic.state(entry("rb-after", "1907", "rebuilt", "rebuilt-last"));
        client.awaitCount("theme=rebuilt-last", 1);

        List<String> ids = client.idsOfAllPages("theme=rebuilt&limit=1000", () -> {});
        assertThat(begun.statusCode()).isEqualTo(202);
        assertThat(state()).isEqualTo("done");
        assertThat(ids)
                .contains("rb-000", "rb-798", "rb-after")
                .doesNotContain("rb-799")
                .doesNotHaveDuplicates();
        await().atMost(ONE_MINUTE).untilAsserted(() -> assertThat(client.ids("theme=rebuilt&datetime=1906&limit=1000"))
                .isEqualTo(late));
        assertThat(tag()).isNotEqualTo(tag);
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
