package io.gahshomar.query.slice;

import static io.gahshomar.query.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gahshomar.event.TimelineEntry;
import io.gahshomar.query.ChronologyClient;
import io.gahshomar.query.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PagingTest extends ServiceTest {

    @Test
    void aPageNamesItselfAndTheNextOne() {
        String theme = "paging-links";
        topic.state(entry("pl-1", "2001", theme), entry("pl-2", "2002", theme), entry("pl-3", "2003", theme));
        client.awaitCount("theme=" + theme, 3);

        JsonNode first = client.json("/timeline?limit=2&theme=" + theme);
        JsonNode second = client.json(ChronologyClient.next(first).orElseThrow());

        assertThat(first.get("links").get(0).get("rel").asText()).isEqualTo("self");
        assertThat(first.get("links").get(0).get("href").asText()).isEqualTo(root + "timeline?limit=2&theme=" + theme);
        assertThat(ChronologyClient.ids(first)).containsExactly("pl-1", "pl-2");
        assertThat(first.get("numberReturned").asInt()).isEqualTo(2);
        assertThat(ChronologyClient.ids(second)).containsExactly("pl-3");
        assertThat(ChronologyClient.next(second)).isEmpty();
    }

    @Test
    void aPageThatTheSliceFillsExactlyIsTheLast() {
        String theme = "paging-exact";
        topic.state(entry("px-1", "2001", theme), entry("px-2", "2002", theme));
        client.awaitCount("theme=" + theme, 2);

        JsonNode only = client.json("/timeline?limit=2&theme=" + theme);

        assertThat(ChronologyClient.next(only)).isEmpty();
    }

    @Test
    void theLimitMayChangeFromPageToPage() {
        String theme = "paging-limit";
        topic.state(entry("pm-1", "2001", theme), entry("pm-2", "2002", theme), entry("pm-3", "2003", theme));
        client.awaitCount("theme=" + theme, 3);

        String next = ChronologyClient.next(client.json("/timeline?limit=1&theme=" + theme))
                .orElseThrow()
                .replace("limit=1", "limit=7");

        assertThat(ChronologyClient.ids(client.json(next))).containsExactly("pm-2", "pm-3");
    }

    @Test
    void whatStandsIsReadOnceEachWhileOtherEntriesArriveAndGo() {
        String theme = "paging-concurrent";
        List<String> standing =
                IntStream.range(0, 40).mapToObj("pc-%02d"::formatted).toList();
        topic.state(standing.stream().map(id -> entry(id, day(id), theme)).toList());
        topic.state(entry("pc-passing", "2003-01-01", theme));
        client.awaitCount("theme=" + theme, 41);
        AtomicInteger round = new AtomicInteger();

        List<String> read = client.idsOfAllPages("limit=3&theme=" + theme, () -> {
            int number = round.incrementAndGet();
            topic.state(arrivals(number, theme));
            topic.gone("pc-passing", 1 + number);
            client.awaitCount("theme=" + theme, 40 + 2 * number);
        });

        assertThat(read).doesNotHaveDuplicates();
        assertThat(read.stream().filter(standing::contains)).containsExactlyElementsOf(standing);
    }

    private static String day(String id) {
        return "2003-02-%02d".formatted(1 + Integer.parseInt(id.substring(3)) / 2);
    }

    private static List<TimelineEntry> arrivals(int round, String theme) {
        List<TimelineEntry> arrivals = new ArrayList<>();
        arrivals.add(entry("new-before-" + round, "2003-01-15", theme));
        arrivals.add(entry("new-among-" + round, "2003-02-10", theme));
        return arrivals;
    }
}
