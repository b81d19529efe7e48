package io.gahshomar.query.projection;

import static io.gahshomar.query.Samples.entry;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.Topics;
import io.gahshomar.query.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectionTest extends ServiceTest {

    @Inject
    TimelineTopic timeline;

    @Inject
    ProjectedPositions positions;

    @Inject
    ReadModel readModel;

    @Test
    void anEntryReadsAsItsNewestVersionSays() {
        topic.state(entry("pv-1", 1, "1999", "First", "version-old"));
        topic.state(entry("pv-1", 2, "2001-05", "Second", "version-new"));
        awaitProjected();

        assertThat(headline("pv-1")).isEqualTo("Second");
        assertThat(client.ids("theme=version-new&from=2001-05&to=2001-05")).containsExactly("pv-1");
        assertThat(client.ids("theme=version-old")).isEmpty();
        assertThat(client.ids("theme=version-new&to=2000")).isEmpty();
    }

    @Test
    void anOlderVersionThatArrivesLateChangesNothing() {
        topic.state(entry("lv-1", 3, "2001", "Third", "late"));
        awaitProjected();

        topic.state(entry("lv-1", 2, "1999", "Second", "late-old"));
        awaitProjected();

        assertThat(headline("lv-1")).isEqualTo("Third");
        assertThat(client.ids("theme=late-old")).isEmpty();
    }

    @Test
    void theSameVersionAgainChangesNothing() {
        topic.state(entry("ps-1", 1, "2001", "As first said", "same"));
        awaitProjected();

        topic.state(entry("ps-1", 1, "2001", "Said otherwise", "same"));
        awaitProjected();

        assertThat(headline("ps-1")).isEqualTo("As first said");
        assertThat(client.ids("theme=same")).containsExactly("ps-1");
    }

    @Test
    void anEntryThatIsGoneIsNotRevivedByAnOlderRecord() {
        topic.state(entry("pg-1", 1, "2001", "Here", "revived"));
        topic.gone("pg-1", 3);
        awaitProjected();

        topic.state(entry("pg-1", 2, "2001", "Late", "revived"));
        awaitProjected();

        assertThat(client.get("/timeline/pg-1").statusCode()).isEqualTo(410);
        assertThat(client.ids("theme=revived")).isEmpty();
    }

    @Test
    void anEntryThatIsGoneComesBackWithANewerVersion() {
        topic.gone("pb-1", 3);
        topic.state(entry("pb-1", 4, "2001", "Back", "back"));
        awaitProjected();

        assertThat(client.ids("theme=back")).containsExactly("pb-1");
    }

    @Test
    void aTombstoneThatIsOlderThanTheEntryChangesNothing() {
        topic.state(entry("po-1", 5, "2001", "Here", "outlives"));
        topic.gone("po-1", 4);
        awaitProjected();

        assertThat(client.ids("theme=outlives")).containsExactly("po-1");
    }

    @Test
    void recordsThatBreakTheContractGoToTheDeadLettersAndTheRestFlowsOn() {
        byte[] other = EventCodec.encode(entry("someone-else", "2001"));
        topic.state(entry("dl-before", 1, "2001", "Before", "dead"));
        topic.raw("dl-no-json", "{\"id\":".getBytes(UTF_8), "1");
        topic.raw("dl-no-entry", "{\"id\":\"dl-no-entry\",\"version\":0}".getBytes(UTF_8), "1");
        topic.raw("dl-other-key", other, "1");
        topic.raw("dl-no-version", null, null);
        topic.raw("dl-bad-version", null, "three");
        topic.raw("", other, "1");
        topic.state(entry("dl-after", 1, "2002", "After", "dead"));
        awaitProjected();

        Map<String, DeadLetter> letters = DeadLetter.all("");

        assertThat(client.ids("theme=dead")).containsExactly("dl-before", "dl-after");
        assertThat(letters.keySet()).doesNotContain("dl-before", "dl-after");
        assertThat(letters.keySet())
                .contains("dl-no-json", "dl-no-entry", "dl-other-key", "dl-no-version", "dl-bad-version", "");
        assertThat(letters.get("dl-no-json").value()).isEqualTo("{\"id\":");
        assertThat(letters.get("dl-no-json").headers())
                .containsEntry("dead-letter-topic", Topics.TIMELINE)
                .containsEntry("gahshomar_version", "1")
                .containsKeys("dead-letter-partition", "dead-letter-offset", "dead-letter-exception-class-name");
        assertThat(letters.get("dl-no-json").reason()).contains("TimelineEntry");
        assertThat(letters.get("dl-no-entry").reason()).contains("TimelineEntry");
        assertThat(letters.get("dl-other-key").reason())
                .contains("dl-other-key")
                .contains("someone-else");
        assertThat(letters.get("dl-no-version").reason()).contains(Topics.VERSION_HEADER);
        assertThat(letters.get("dl-bad-version").reason()).contains("'three'");
        assertThat(letters.get("").reason()).contains("no key");
    }

    @Test
    void whatTheDatabaseRefusesIsSingledOutOfItsBatch() {
        topic.state(
                entry("dr-1", 1, "2001", "Before", "refused"),
                entry("dr-too-far", 1, "Y99999999", "Beyond PostgreSQL's last day", "refused"),
                entry("dr-2", 1, "2002", "After", "refused"));
        awaitProjected();

        Map<String, DeadLetter> letters = DeadLetter.all("dr-");

        assertThat(client.ids("theme=refused")).containsExactly("dr-1", "dr-2");
        assertThat(letters.keySet()).containsExactly("dr-too-far");
        assertThat(letters.get("dr-too-far").reason()).contains("date");
    }

    @Test
    void recordsBelowThePositionAreNotProjectedAgain() throws SQLException {
        topic.state(entry("pf-1", 1, "2001", "First", "fenced"));
        awaitProjected();
        TopicState state = timeline.state();
        int partition = state.ends().entrySet().stream()
                .filter(end -> end.getValue() > 0)
                .findFirst()
                .orElseThrow()
                .getKey();
        ConsumerRecord<byte[], byte[]> stale = new ConsumerRecord<>(
                Topics.TIMELINE,
                partition,
                0,
                "pf-1".getBytes(UTF_8),
                EventCodec.encode(entry("pf-1", 9, "1901", "From a consumer that lost the partition", "fenced")));

        Applied applied = readModel.apply(state.topicId(), partition, List.of(Reading.of(stale)));

        assertThat(applied).isEqualTo(new Applied(0, 1, 0));
        assertThat(headline("pf-1")).isEqualTo("First");
    }

    @Test
    void whatBecameOfTheRecordsIsCounted() {
        topic.state(entry("cn-1", 1, "2001", "Counted", "counted"));
        awaitProjected();

        String metrics = client.get("/q/metrics").body();

        assertThat(metrics)
                .containsPattern("gahshomar_projection_records_total\\{outcome=\"changed\"\\} [1-9]")
                .contains("outcome=\"superseded\"")
                .contains("outcome=\"dead-lettered\"");
    }

    private void awaitProjected() {
        TopicState state = timeline.state();
        await().atMost(ONE_MINUTE).untilAsserted(() -> assertThat(state.behind(positions.of(state.topicId())))
                .isZero());
    }

    private String headline(String id) {
        return client.json("/timeline/" + id).at("/headline/en").asText();
    }
}
