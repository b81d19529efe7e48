package io.gahshomar.timeline.chronology;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.gahshomar.event.EventMention;
import io.gahshomar.event.Evidence;
import io.gahshomar.timeline.ServiceTest;
import io.gahshomar.timeline.Told;
import io.gahshomar.timeline.TopicTail;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChronologyTest extends ServiceTest {

    private final String id = Told.newId();

    @Test
    void aMentionBecomesAnEntryOfTheTimeline() {
        // Given
        EventMention mention = Told.of(id, Told.SUMMIT);
        // When
        mentions.say(mention);
        // Then
        var record = timeline.await(id, 1).getFirst();
        var entry = entry(record);
        assertThat(entry.id()).isEqualTo(id);
        assertThat(entry.version()).isEqualTo(1);
        assertThat(entry.date()).isEqualTo(mention.date());
        assertThat(entry.kind()).isEqualTo(mention.kind());
        assertThat(entry.headline()).isEqualTo(Map.of("fa", mention.headline()));
        assertThat(entry.themes()).isEqualTo(mention.themes());
        assertThat(entry.actors()).isEqualTo(mention.actors());
        assertThat(entry.confidence()).isEqualTo(mention.confidence());
        assertThat(entry.disputed()).isFalse();
        assertThat(entry.evidence()).containsExactly(Evidence.of(mention));
        assertThat(TopicTail.header(record, "ce_type")).isEqualTo("io.gahshomar.entry.v1");
        assertThat(TopicTail.header(record, "ce_id")).isEqualTo(id + "/1");
        assertThat(TopicTail.header(record, "ce_source")).isEqualTo("/timeline-service");
    }

    @Test
    void anEntryIsShownWithItsMentions() {
        // Given
        mentions.say(Told.of(id, Told.SUMMIT));
        timeline.await(id, 1);
        // When, Then
        get("/entries/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("on-chronology"))
                .body("version", equalTo(1))
                .body("entry.date.edtf", equalTo(Told.SUMMIT))
                .body("entry.date.precision", equalTo("day"))
                .body("entry.evidence.source.mention", contains(id))
                .body("links", empty())
                .body("corrections", empty());
    }

    @Test
    void anUnknownEntryIsAProblemThatNamesTheId() {
        get("/entries/no-such-entry")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("unknown-entry"))
                .body("detail", containsString("no-such-entry"));
    }

    @Test
    void whatIsSaidAgainChangesNothing() {
        // Given
        EventMention mention = Told.of(id, Told.SUMMIT);
        mentions.say(mention);
        // When
        mentions.say(mention, Told.readAgain(mention), mention);
        flow();
        // Then
        assertThat(versions(timeline.of(id))).containsExactly("1");
    }

    @Test
    void everyChangeIsANewVersion() {
        // When
        mentions.say(Told.of(id, Told.SUMMIT, "نشست نخست"));
        timeline.await(id, 1);
        mentions.say(Told.of(id, Told.SUMMIT, "نشست دوم"));
        // Then
        var records = timeline.await(id, 2);
        assertThat(versions(records)).containsExactly("1", "2");
        assertThat(entry(records.getLast()).headline()).isEqualTo(Map.of("fa", "نشست دوم"));
    }

    @Test
    void aWithdrawnMentionTakesItsEntryWithIt() {
        // Given
        mentions.say(Told.of(id, Told.SUMMIT));
        timeline.await(id, 1);
        // When
        mentions.withdraw(id);
        // Then
        var records = timeline.await(id, 2);
        assertThat(records.getLast().value()).isNull();
        assertThat(versions(records)).containsExactly("1", "2");
        get("/entries/" + id).then().statusCode(410).body("code", equalTo("gone"));
    }

    @Test
    void versionsGoOnWhenAnEntryComesBack() {
        // Given
        mentions.say(Told.of(id, Told.SUMMIT));
        timeline.await(id, 1);
        mentions.withdraw(id);
        timeline.await(id, 2);
        // When
        mentions.say(Told.of(id, Told.SUMMIT));
        // Then
        assertThat(versions(timeline.await(id, 3))).containsExactly("1", "2", "3");
    }

    @Test
    void theWithdrawalOfWhatWasNeverSaidIsIgnored() {
        // When
        mentions.withdraw(id);
        flow();
        // Then
        assertThat(timeline.of(id)).isEmpty();
        get("/entries/" + id).then().statusCode(410);
    }

    @Test
    void whatIsOutsideTheWindowIsKeptAndCountedAndNotOnTheTimeline() {
        // Given
        int outside = outsideWindow();
        // When
        mentions.say(Told.of(id, Told.BEFORE_THE_WINDOW));
        flow();
        // Then
        assertThat(timeline.of(id)).isEmpty();
        get("/entries/" + id).then().body("state", equalTo("outside")).body("entry.id", equalTo(id));
        assertThat(outsideWindow()).isEqualTo(outside + 1);
    }

    private static int outsideWindow() {
        return get("/entries/summary").then().statusCode(200).extract().path("mentions.outsideWindow");
    }

    @Test
    void anEntryWhoseDateLeavesTheWindowLeavesTheTimeline() {
        // Given
        mentions.say(Told.of(id, Told.SUMMIT));
        timeline.await(id, 1);
        // When
        mentions.say(Told.of(id, Told.BEFORE_THE_WINDOW));
        // Then
        var records = timeline.await(id, 2);
        assertThat(records.getLast().value()).isNull();
        assertThat(versions(records)).containsExactly("1", "2");
    }

    @Test
    void whatReachesIntoTheWindowStandsOnTheTimeline() {
        // When
        mentions.say(Told.of(id, "1978/1989"));
        // Then
        assertThat(entry(timeline.await(id, 1).getFirst()).date().edtf()).hasToString("1978/1989");
    }

    @Test
    void theSummaryCountsMentionsAndEntries() {
        // Given
        mentions.say(Told.of(id, Told.SUMMIT));
        timeline.await(id, 1);
        var before = get("/entries/summary").then().extract().jsonPath();
        // When
        mentions.withdraw(id);
        timeline.await(id, 2);
        // Then
        var after = get("/entries/summary").then().extract().jsonPath();
        assertThat(after.getString("window")).isEqualTo("1989-01-01/2025-12-31");
        assertThat(after.getInt("mentions.total")).isEqualTo(before.getInt("mentions.total") - 1);
        assertThat(after.getInt("mentions.onChronology")).isEqualTo(before.getInt("mentions.onChronology") - 1);
        assertThat(after.getInt("entries.onChronology")).isEqualTo(before.getInt("entries.onChronology") - 1);
        assertThat(after.getInt("entries.gone")).isEqualTo(before.getInt("entries.gone") + 1);
    }

    @Test
    void itsInterfaceIsDescribed() {
        get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.keySet()", hasItems("/entries/summary", "/entries/{id}", "/corrections", "/window"));
        get("/q/swagger-ui").then().statusCode(200);
    }
}
