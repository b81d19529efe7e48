package io.gahshomar.timeline.chronology;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.gahshomar.event.EventMention;
import io.gahshomar.event.Topics;
import io.gahshomar.timeline.ServiceTest;
import io.gahshomar.timeline.Told;
import io.gahshomar.timeline.TopicTail;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergingTest extends ServiceTest {

    private final String unique = Told.newId().substring(0, 12);
    private final String first = "0" + Told.newId().substring(1);
    private final String second = "f" + Told.newId().substring(1);

    @Test
    void twoSourcesOfOneHappeningAreOneEntryThatSaysWhy() {
        // When
        mentions.say(told(first, Told.SUMMIT), told(second, "2007-10"));
        // Then
        awaitEvidence(first, 2);
        get("/entries/" + first)
                .then()
                .body("entry.date.edtf", equalTo(Told.SUMMIT))
                .body("entry.evidence.source.mention", containsInAnyOrder(first, second))
                .body("links[0].reasons.criterion", hasItem("wording"))
                .body("links[0].reasons.detail", hasItem(containsString("month")));
        given().redirects()
                .follow(false)
                .get("/entries/" + second)
                .then()
                .statusCode(308)
                .header("Location", containsString("/entries/" + first));
    }

    @Test
    void whenWhatHeldThemTogetherIsWithdrawnTheyAreSeparateAgain() {
        // Given
        mentions.say(told(first, Told.SUMMIT), told(second, Told.SUMMIT));
        awaitEvidence(first, 2);
        // When
        mentions.withdraw(first);
        // Then
        assertThat(entry(timeline.await(second, 1).getLast()).evidence()).hasSize(1);
        assertThat(timeline.of(first).getLast().value()).isNull();
        get("/entries/" + first).then().statusCode(410);
    }

    @Test
    void aYearThatIsProbablyASlipOfThePenIsADispute() {
        // When
        mentions.say(told(first, Told.SUMMIT), told(second, "2006-10-16"));
        // Then
        awaitEvidence(first, 2);
        var entry = entry(timeline.of(first).getLast());
        assertThat(entry.disputed()).isTrue();
        assertThat(entry.notes())
                .containsExactly("the sources disagree about the date: 2006-10-16 (1), 2007-10-16 (1)");
        assertThat(get("/q/metrics").asString())
                .containsPattern("gahshomar_merge_comparisons_total [1-9]")
                .containsPattern("gahshomar_merge_links_total [1-9]")
                .containsPattern("gahshomar_merge_moves_total [1-9]")
                .containsPattern("gahshomar_entries_revised_total\\{disputed=\"true\",?} [1-9]");
    }

    @Test
    void editorsMergeKeepApartAndRevoke() {
        // Given
        mentions.say(Told.of(first, Told.SUMMIT), Told.of(second, "2007-12-01"));
        timeline.await(first, 1);
        timeline.await(second, 1);
        // When
        String merge = decide(Map.of("action", "merge", "mentions", java.util.List.of(first, second)));
        // Then
        awaitEvidence(first, 2);
        get("/entries/" + first)
                .then()
                .body("entry.disputed", equalTo(true))
                .body("links[0].reasons[0].detail", equalTo("editor: the minutes say so"))
                .body("corrections.id", hasItem(merge))
                .body("corrections.inForce", hasItem(true));
        // When
        decide(Map.of("action", "revoke", "revokes", merge));
        // Then
        awaitEvidence(first, 1);
        assertThat(timeline.of(second).getLast().value()).isNotNull();
        get("/corrections").then().body("find { it.id == '" + merge + "' }.inForce", equalTo(false));
    }

    @Test
    void editorsKeepApartWhatWasMerged() {
        // Given
        mentions.say(told(first, Told.SUMMIT), told(second, Told.SUMMIT));
        awaitEvidence(first, 2);
        // When
        decide(Map.of("action", "keep-apart", "mentions", java.util.List.of(second, first)));
        // Then
        timeline.await(second, 1);
        awaitEvidence(first, 1);
    }

    @Test
    void aPinnedDateOverrulesTheSourcesAndAHiddenEntryLeavesTheTimeline() {
        // Given
        mentions.say(told(first, Told.SUMMIT));
        timeline.await(first, 1);
        // When
        decide(Map.of("action", "pin-date", "mentions", java.util.List.of(first), "date", "2007-10-17"));
        // Then
        var pinned = entry(timeline.await(first, 2).getLast());
        assertThat(pinned.date().edtf()).hasToString("2007-10-17");
        assertThat(pinned.notes()).contains("date set by editor: the minutes say so");
        // When
        decide(Map.of("action", "hide", "mentions", java.util.List.of(first)));
        // Then
        assertThat(timeline.await(first, 3).getLast().value()).isNull();
        get("/entries/" + first).then().body("state", equalTo("hidden"));
    }

    @Test
    void aCorrectionThatIsNoneIsRefusedWithWhatWouldBeRight() {
        refused("{\"action\": \"merge\", \"mentions\": [\"a\"], \"author\": \"x\", \"reason\": \"y\"}", "must be 2");
        refused(
                "{\"action\": \"hide\", \"mentions\": [\"no-such-id\"], \"author\": \"x\", \"reason\": \"y\"}",
                "no-such-id");
        refused("{\"action\": \"revoke\", \"revokes\": \"none\", \"author\": \"x\", \"reason\": \"y\"}", "none");
        refused("{\"mentions\": []}", "pin-date, merge, keep-apart, hide, revoke");
        refused("{\"action\": \"hide\", \"mentions\": [\"a\"], \"author\": \" \"}", "author and reason");
    }

    private static void refused(String body, String detail) {
        given().contentType("application/json")
                .body(body)
                .post("/corrections")
                .then()
                .statusCode(400)
                .body("detail", containsString(detail));
    }

    @Test
    void deadLettersAreSentBackOnceAndDoNotOverruleWhatWasSaidSince() {
        // Given
        try (var deadLetters = new TopicTail(bootstrapServers, Topics.deadLetter(Topics.EVENT_MENTIONS))) {
            mentions.write(first, "{".getBytes(StandardCharsets.UTF_8));
            deadLetters.await(first, 1);
            mentions.say(Told.of(first, Told.SUMMIT));
            timeline.await(first, 1);
            // When
            int sent = redrive();
            // Then
            assertThat(sent).isPositive();
            deadLetters.await(first, 2);
            assertThat(redrive()).isEqualTo(sent);
            assertThat(timeline.of(first)).hasSize(1);
        }
    }

    private static int redrive() {
        return given().post("/dead-letters/redrive")
                .then()
                .statusCode(200)
                .extract()
                .path("sent");
    }

    @Test
    void theWindowIsSetWhileTheServiceRuns() {
        // Given
        mentions.say(told(first, Told.SUMMIT));
        timeline.await(first, 1);
        // When
        setWindow("199X");
        // Then
        assertThat(timeline.await(first, 2).getLast().value()).isNull();
        // When
        setWindow("1989-01-01/2025-12-31");
        // Then
        assertThat(timeline.await(first, 3).getLast().value()).isNotNull();
        given().contentType("application/json")
                .body("{\"period\": \"lately\"}")
                .put("/window")
                .then()
                .statusCode(400)
                .body("detail", containsString("is not an EDTF date"));
    }

    private static void setWindow(String period) {
        given().contentType("application/json")
                .body(Map.of("period", period))
                .put("/window")
                .then()
                .statusCode(200)
                .body("period", equalTo(period));
    }

    private String decide(Map<String, ?> decision) {
        Map<String, Object> body = new java.util.HashMap<>(decision);
        body.put("author", "editor");
        body.put("reason", "the minutes say so");
        return given().contentType("application/json")
                .body(body)
                .post("/corrections")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private void awaitEvidence(String id, int mentions) {
        timeline.await(id, 1);
        await().atMost(ONE_MINUTE)
                .until(() -> entry(timeline.of(id).getLast()).evidence().size() == mentions);
    }

    private EventMention told(String id, String date) {
        return Told.of(id, date, unique + " خبر " + unique.substring(0, 5) + " از " + unique.substring(5));
    }
}
