package io.gahshomar.timeline.window;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.gahshomar.timeline.ServiceTest;
import io.gahshomar.timeline.Told;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WindowChangeTest extends ServiceTest {

    private static final Window CONFIGURED = new WindowConverter().convert("1989-01-01/2025-12-31");
    private static final Window THE_NINETIES = new WindowConverter().convert("199X");

    private final String nineties = Told.newId();
    private final String summit = Told.newId();
    private final String early = Told.newId();

    @Inject
    ApplyWindow applyWindow;

    @AfterEach
    void applyTheConfiguredWindow() {
        applyWindow.apply(CONFIGURED);
    }

    @Test
    void aNarrowerWindowTakesEntriesFromTheTimelineAndAWiderOneBringsThemBack() {
        // Given
        mentions.say(Told.of(nineties, "1994-09"), Told.of(summit, Told.SUMMIT));
        timeline.await(summit, 1);
        // When
        applyWindow.apply(THE_NINETIES);
        // Then
        assertThat(timeline.await(summit, 2).getLast().value()).isNull();
        get("/entries/" + summit).then().body("state", equalTo("outside")).body("version", equalTo(2));
        // When
        applyWindow.apply(CONFIGURED);
        // Then
        assertThat(entry(timeline.await(summit, 3).getLast()).version()).isEqualTo(3);
        assertThat(versions(timeline.of(nineties))).containsExactly("1");
    }

    @Test
    void whatWasOutsideAppearsWhenTheWindowReachesIt() {
        // Given
        mentions.say(Told.of(early, Told.BEFORE_THE_WINDOW));
        flow();
        // When
        applyWindow.apply(new WindowConverter().convert("1900/.."));
        // Then
        assertThat(entry(timeline.await(early, 1).getFirst()).date().edtf()).hasToString(Told.BEFORE_THE_WINDOW);
    }

    @Test
    void mentionsThatComeAfterAChangeAreJudgedByTheNewWindow() {
        // Given
        applyWindow.apply(THE_NINETIES);
        // When
        mentions.say(Told.of(summit, Told.SUMMIT), Told.of(nineties, "1994-09"));
        // Then
        timeline.await(nineties, 1);
        get("/entries/" + summit).then().body("state", equalTo("outside"));
        assertThat(timeline.of(summit)).isEmpty();
    }

    @Test
    void applyingTheSameWindowAgainChangesNothing() {
        // Given
        mentions.say(Told.of(summit, Told.SUMMIT));
        timeline.await(summit, 1);
        // When
        applyWindow.apply(CONFIGURED);
        flow();
        // Then
        get("/entries/" + summit).then().body("version", equalTo(1));
    }
}
