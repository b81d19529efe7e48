package io.gahshomar.query.change;

import static io.gahshomar.query.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import com.fasterxml.jackson.databind.JsonNode;
import io.gahshomar.query.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangesTest extends ServiceTest {

    @Test
    void whatBecameOfASliceIsToldInOrderAndFromAnyPosition() {
        topic.state(entry("c-1", 1, "2001", "First", "watched"));
        topic.state(entry("c-2", 1, "2001", "Other", "unwatched"));
        client.awaitCount("theme=watched", 1);
        topic.state(entry("c-1", 2, "2001", "Second", "watched"));
        topic.state(entry("c-2", 2, "2001", "Other", "watched"));
        client.awaitCount("theme=watched", 2);
        topic.state(entry("c-1", 3, "2001", "Third", "unwatched"));
        topic.gone("c-2", 3);
        client.awaitCount("theme=watched", 0);

        JsonNode all = client.json("/changes?theme=watched");
        List<String> seen = told(all);

        assertThat(seen.stream().filter(each -> each.contains("c-1")))
                .containsExactly("added c-1 1", "changed c-1 2", "gone c-1 3");
        assertThat(seen.stream().filter(each -> each.contains("c-2"))).containsExactly("added c-2 2", "gone c-2 3");
        long second = all.at("/items/1/position").asLong();
        assertThat(told(client.json("/changes?theme=watched&since=" + second))).isEqualTo(seen.subList(2, seen.size()));
        assertThat(told(client.json("/changes?theme=watched&limit=2"))).isEqualTo(seen.subList(0, 2));
    }

    @Test
    void aPositionThatWasNeverReachedIsGone() {
        HttpResponse<String> response = client.get("/changes?since=999999999");

        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(response.body()).contains("position-unknown");
        assertThat(client.get("/changes?since=x").statusCode()).isEqualTo(400);
        assertThat(client.get("/stream?since=999999999").statusCode()).isEqualTo(410);
        assertThat(client.get("/stream?theme=X").statusCode()).isEqualTo(400);
    }

    @Test
    void aStreamTellsWhatWasMissedAndWhatIsNew() {
        topic.state(entry("s-1", "2001", "streamed"));
        client.awaitCount("theme=streamed", 1);
        long before =
                client.json("/changes?theme=streamed").at("/items/0/position").asLong() - 1;
        List<String> lines = new CopyOnWriteArrayList<>();

        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(root + "stream?theme=streamed"))
                    .header("Last-Event-ID", Long.toString(before))
                    .build();
            Stream<String> stream =
                    http.send(request, HttpResponse.BodyHandlers.ofLines()).body();
            Thread reader = Thread.ofVirtual().start(() -> stream.forEach(lines::add));
            await().atMost(ONE_MINUTE).until(() -> lines.stream().anyMatch(line -> line.contains("\"s-1\"")));
            topic.state(entry("s-2", "2002", "streamed"), entry("s-elsewhere", "2002", "not-streamed"));
            topic.gone("s-1", 2);
            await().atMost(ONE_MINUTE).until(() -> lines.contains("event:gone"));

            assertThat(lines.stream().filter(line -> line.startsWith("event:")))
                    .containsExactlyInAnyOrder("event:added", "event:added", "event:gone");
            assertThat(lines).anyMatch(line -> line.startsWith("id:")).noneMatch(line -> line.contains("elsewhere"));
            assertThat(lines).contains("retry:3000");
            stream.close();
            http.shutdownNow();
            reader.interrupt();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> told(JsonNode changes) {
        return StreamSupport.stream(changes.get("items").spliterator(), false)
                .map(change -> "%s %s %d"
                        .formatted(
                                change.get("type").asText(),
                                change.get("id").asText(),
                                change.get("version").asInt()))
                .toList();
    }
}
