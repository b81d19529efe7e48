package io.gahshomar.timeline.merge;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gahshomar.merging.SameHappening;
import io.gahshomar.timeline.ServiceTest;
import io.gahshomar.timeline.Told;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RejudgeMentionsTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LOCOMOTIVES = "Locomotive factory festival opened in Rasht";

    private final String first = "0" + Told.newId().substring(1);
    private final String second = "1" + Told.newId().substring(1);

    @Inject
    RejudgeMentions rules;

    @Inject
    DataSource database;

    @AfterEach
    void haveTheRulesOfThisVersion() throws SQLException {
        execute("UPDATE applied_rules SET version = " + SameHappening.VERSION);
    }

    @Test
    void anUpdateWithOtherRulesMergesWhatTheOldOnesDidNot() throws SQLException {
        // Given
        mentions.say(Told.of(first, Told.SUMMIT, LOCOMOTIVES), Told.of(second, Told.SUMMIT, LOCOMOTIVES));
        await().atMost(PATIENCE).until(() -> sources(first) == 2);
        forget("link", "first");
        execute("DELETE FROM mention_key USING mention WHERE mention.nr = mention_key.nr AND id = '" + first + "'");
        execute("UPDATE mention SET keys = '{}' WHERE id = '" + first + "'");
        execute("UPDATE mention SET entry_id = id WHERE id = '" + second + "'");
        // When
        updateFrom(SameHappening.VERSION - 1);
        // Then
        assertThat(links()).isEqualTo(1);
        assertThat(number("SELECT count(*) FROM mention WHERE entry_id = '" + first + "'"))
                .isEqualTo(2);
        assertThat(number("SELECT count(*) FROM mention_key JOIN mention USING (nr) WHERE id = '" + first + "'"))
                .isPositive();
    }

    @Test
    void anUpdateWithOtherRulesTakesApartWhatTheOldOnesMerged() throws SQLException {
        // Given
        mentions.say(Told.of(first, Told.SUMMIT), Told.of(second, Told.SUMMIT));
        timeline.await(second, 1);
        execute("INSERT INTO link VALUES ('" + first + "', '" + second + "', 900, '[]')");
        execute("UPDATE mention SET entry_id = '" + first + "' WHERE id = '" + second + "'");
        // When
        updateFrom(SameHappening.VERSION - 1);
        // Then
        assertThat(links()).isZero();
        assertThat(number("SELECT count(*) FROM mention WHERE id = '" + second + "' AND entry_id = id"))
                .isEqualTo(1);
    }

    @Test
    void whoHasOlderRulesThanTheStoredMentionsAppliesNothing() throws SQLException {
        // Given
        execute("UPDATE applied_rules SET version = version + 1");
        mentions.say(Told.of(first, Told.SUMMIT));
        // When
        await().atMost(PATIENCE)
                .until(() -> get("/q/health/ready").body().asString().contains("update it"));
        long stored = number("SELECT count(*) FROM mention WHERE id = '" + first + "'");
        execute("UPDATE applied_rules SET version = version - 1");
        // Then
        assertThat(stored).isZero();
        assertThat(timeline.await(first, 1)).hasSize(1);
    }

    private void updateFrom(int version) throws SQLException {
        execute("UPDATE applied_rules SET version = " + version);
        rules.onStart(new StartupEvent());
        rules.finish();
    }

    private void forget(String table, String column) throws SQLException {
        execute("DELETE FROM " + table + " WHERE " + column + " IN ('" + first + "', '" + second + "')");
    }

    private long links() throws SQLException {
        return number("SELECT count(*) FROM link WHERE first = '" + first + "' AND second = '" + second + "'");
    }

    private static int sources(String entry) {
        var answer = get("/entries/" + entry);
        return answer.statusCode() == 200
                ? answer.jsonPath().getList("entry.evidence").size()
                : 0;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String select) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(select)) {
            row.next();
            return row.getLong(1);
        }
    }
}
