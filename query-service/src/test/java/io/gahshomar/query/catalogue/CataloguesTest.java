package io.gahshomar.query.catalogue;

import static io.gahshomar.query.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import com.fasterxml.jackson.databind.JsonNode;
import io.gahshomar.query.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CataloguesTest extends ServiceTest {

    @Test
    void aThemeHasTheCountAndTheDatesOfItsEntries() {
        String theme = "themes-energy";
        topic.state(
                entry("th-1", "1995-01-08", theme),
                entry("th-2", "2011-09", theme),
                entry("th-3", "../1990", theme),
                entry("th-4", "2009/..", theme));
        client.awaitCount("theme=" + theme, 4);

        JsonNode themes = themesWith(theme);

        assertThat(theme(themes, theme).toString())
                .isEqualTo(
                        "{\"id\":\"themes-energy\",\"label\":{\"fa\":\"themes-energy\",\"en\":\"themes-energy\"},\"broader\":null,\"count\":4,\"first\":\"1995-01-08\",\"last\":\"2011-09-30\"}");
        assertThat(themes.get("numberReturned").asInt())
                .isEqualTo(themes.get("items").size());
    }

    @Test
    void openSidesGiveNoDate() {
        topic.state(entry("tu-1", "../1990", "themes-until"), entry("tu-2", "1990/..", "themes-since"));
        client.awaitCount("theme=themes-until&theme=themes-since", 2);

        JsonNode themes = themesWith("themes-until");

        assertThat(theme(themes, "themes-until").toString())
                .isEqualTo(
                        "{\"id\":\"themes-until\",\"label\":{\"fa\":\"themes-until\",\"en\":\"themes-until\"},\"broader\":null,\"count\":1,\"first\":null,\"last\":\"1990-12-31\"}");
        assertThat(theme(themes, "themes-since").toString())
                .isEqualTo(
                        "{\"id\":\"themes-since\",\"label\":{\"fa\":\"themes-since\",\"en\":\"themes-since\"},\"broader\":null,\"count\":1,\"first\":\"1990-01-01\",\"last\":null}");
    }

    @Test
    void aThemeThatItsLastEntryLostIsNotListed() {
        topic.state(entry("tl-1", "1995", "themes-lost"), entry("tl-2", "1996", "themes-kept"));
        client.awaitCount("theme=themes-lost&theme=themes-kept", 2);

        topic.state(entry("tl-1", 2, "1995", "Delegations met", "themes-kept"));
        client.awaitCount("theme=themes-kept", 2);

        await().atMost(ONE_MINUTE).untilAsserted(() -> assertThat(
                        client.json("/themes").get("items").findValuesAsText("id"))
                .contains("themes-kept")
                .doesNotContain("themes-lost"));
    }

    @Test
    void theThemeOfTheMostEntriesComesFirst() {
        topic.state(entry("tm-1", "1995", "themes-many"), entry("tm-2", "1995", "themes-many", "themes-few"));
        client.awaitCount("theme=themes-many", 2);

        JsonNode items = themesWith("themes-many").get("items");

        assertThat(items.findValues("count").stream().map(JsonNode::asLong).toList())
                .isSortedAccordingTo((one, other) -> Long.compare(other, one));
    }

    /** The catalogue once it has a theme: what comes from memory may be a moment older than what was just read. */
    private JsonNode themesWith(String theme) {
        return await().atMost(ONE_MINUTE).until(() -> client.json("/themes"), themes -> themes.findValuesAsText("id")
                .contains(theme));
    }

    private static JsonNode theme(JsonNode themes, String id) {
        return StreamSupport.stream(themes.get("items").spliterator(), false)
                .filter(theme -> theme.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
