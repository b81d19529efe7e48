package io.gahshomar.query.histogram;

import static io.gahshomar.query.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gahshomar.query.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts of entries of the years 1801 to 1809 and of some that reach into them. */
@QuarkusTest
class HistogramTest extends ServiceTest {

    @BeforeEach
    void tell() {
        topic.state(
                entry("h-1", "1801-03-20", "spread"),
                entry("h-2", "1801-03-21", "spread", "other"),
                entry("h-3", "1803", "spread"),
                entry("h-4", "1790/1805", "spread"),
                entry("h-5", "../1802-01-01", "spread"),
                entry("h-6", "1808-12-31/..", "spread"));
        client.awaitCount("theme=spread", 6);
    }

    @Test
    void eachEntryCountsOnceWhereItBeginsOrNearestToThat() {
        JsonNode histogram = client.json("/timeline/histogram?from=1801&to=1808&interval=year&theme=spread");

        assertThat(histogram.get("total").asInt()).isEqualTo(6);
        assertThat(counts(histogram)).containsExactly("1801=3", "1802=1", "1803=1", "1808=1");
        assertThat(histogram.get("buckets")).hasSize(8);
    }

    @Test
    void jalaliYearsBeginOnTheirOwnDay() {
        JsonNode histogram = client.json(
                "/timeline/histogram?from=1179&to=1180&calendar=persian&interval=month&theme=spread&within=true");

        assertThat(counts(histogram)).containsExactly("1179-12=1", "1180-01=1");
        assertThat(histogram.at("/buckets/12/start").asText()).isEqualTo("1801-03-21");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "theme=spread",
                "theme=spread&theme=other",
                "q=delegations&theme=spread",
                "theme=spread&kind=event"
            })
    void bothCalendarsAndAllIntervalsAddUpToTheSame(String query) {
        for (String interval : new String[] {"auto", "month", "quarter", "year", "decade"}) {
            for (String calendar : new String[] {"gregorian", "persian"}) {
                JsonNode histogram =
                        client.json("/timeline/histogram?" + query + "&interval=" + interval + "&calendar=" + calendar);
                assertThat(histogram.get("total").asInt())
                        .as(interval + " " + calendar)
                        .isEqualTo(6);
            }
        }
    }

    @Test
    void aSliceWithoutEntriesHasNoBuckets() {
        assertThat(client.json("/timeline/histogram?theme=nobody").get("buckets"))
                .isEmpty();
    }

    @Test
    void tooFineAnIntervalIsRefused() {
        assertThat(client.get("/timeline/histogram?from=1000&to=2000&interval=day")
                        .body())
                .contains("too-many-buckets");
    }

    private static List<String> counts(JsonNode histogram) {
        return StreamSupport.stream(histogram.get("buckets").spliterator(), false)
                .filter(bucket -> bucket.get("count").asInt() > 0)
                .map(bucket ->
                        bucket.get("label").asText() + "=" + bucket.get("count").asInt())
                .toList();
    }
}
