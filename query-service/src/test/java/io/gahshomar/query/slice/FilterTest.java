package io.gahshomar.query.slice;

import static io.gahshomar.query.Samples.about;
import static io.gahshomar.query.Samples.entry;
import static io.gahshomar.query.Samples.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gahshomar.event.EventKind;
import io.gahshomar.event.TimelineEntry;
import io.gahshomar.query.ChronologyClient;
import io.gahshomar.query.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each parameter asks for, of entries with an actor that no others have. */
@QuarkusTest
class FilterTest extends ServiceTest {

    private static final String OURS = "actor.all=XF&";

    @BeforeEach
    void tell() {
        topic.state(
                told(
                        "f-oil",
                        "1701-03-21",
                        EventKind.EVENT,
                        0.9,
                        "قرارداد نفت امضا شد",
                        "قراردادهای نفتی امضا شد.",
                        "IR",
                        "RU",
                        "XF"),
                told(
                        "f-plant",
                        "1702",
                        EventKind.TREND,
                        0.5,
                        "The power plant was built",
                        "Work on it went on.",
                        "Q7747",
                        "XF"),
                told(
                        "f-trade",
                        "1703-05",
                        EventKind.STATISTIC,
                        0.7,
                        "Trade grew",
                        "Trading plants grew with power.",
                        "IR",
                        "XF"),
                about(talk("f-deal", "1704-02-01"), "nuclear", "sanctions"),
                about(talk("f-atom", "1705"), "nuclear"),
                about(talk("f-long", "1706/1720"), "trade"));
        client.awaitCount(OURS, 6);
    }

    private static TimelineEntry talk(String id, String edtf) {
        return told(id, edtf, EventKind.EVENT, 0.6, "Delegations met", "Delegations met and talked.", "XF");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            datetime=1702                                  | f-plant
            datetime=1702/1703                             | f-plant f-trade
            datetime=1703-05-31/1704-02-01                 | f-trade f-deal
            datetime=170X                                  | f-oil f-plant f-trade f-deal f-atom f-long
            datetime=1706/1709&within=true                 |
            datetime=1706/1720&within=true                 | f-long
            datetime=1721/..                               |
            datetime=1080-01-01&calendar=persian           | f-oil
            datetime=۱۰۸۰/۱۰۸۱-۱۲&calendar=persian         | f-oil f-plant
            actor=IR&actor=Q7747         | f-oil f-plant f-trade
            from=1701&to=1703&actor.all=IR&actor.all=RU | f-oil
            kind=trend&kind=statistic    | f-plant f-trade
            minConfidence=0.7            | f-oil f-trade
            precision=month              | f-trade
            lang=fa                      | f-oil
            source=خبرگزاری نمونه         | f-oil
            theme=energy                 | f-deal f-atom
            theme.all=energy&theme.all=diplomacy | f-deal
            disputed=true                |
            q=قراردادها                   | f-oil
            q=نفت قرارداد                 | f-oil
            q=plants                     | f-plant f-trade
            q="power plants"             | f-plant
            q=plant -trade               | f-plant
            q=plant&actor=IR             | f-trade
            sort=-date&kind=trend        | f-plant
            """)
    void aParameterFindsWhatItAsksFor(String query, String ids) {
        String found = String.join(" ", client.ids(OURS + escaped(query)));

        assertThat(found).isEqualTo(ids == null ? "" : ids);
    }

    @Test
    void thoseThatChangedLastComeFirstPageByPage() {
        topic.state(entry("f-new-1", "1708", "newest"));
        client.awaitCount("theme=newest", 1);
        topic.state(entry("f-new-2", "1707", "newest"));
        client.awaitCount("theme=newest", 2);

        assertThat(List.of(
                        "theme=newest",
                        "theme=newest&q=met",
                        "datetime=1707/1708&within=true",
                        "datetime=1707/1708&within=true&q=met"))
                .allSatisfy(query -> assertThat(client.idsOfAllPages(query + "&sort=-changed&limit=1", () -> {}))
                        .containsExactly("f-new-2", "f-new-1"));
        topic.gone("f-new-1", 2);
        topic.gone("f-new-2", 2);
        client.awaitCount("theme=newest", 0);
    }

    @Test
    void theWordsOfAQueryAreShownWhereTheyStand() {
        JsonNode entry =
                client.json("/timeline?" + OURS + "q=trade").get("items").get(0);

        assertThat(entry.get("highlights").toString())
                .isEqualTo("[{\"field\":\"/headline/en\",\"ranges\":[[0,5]]},"
                        + "{\"field\":\"/sources/0/quote\",\"ranges\":[[0,7]]}]");
    }

    @Test
    void facetsCountTheWholeSliceAndNotThePage() {
        JsonNode slice = client.json("/timeline?" + OURS + "limit=1&facet=theme,kind&facet=year");

        assertThat(slice.at("/facets/kind").toString())
                .contains("\"value\":\"event\"")
                .contains("\"count\":4");
        assertThat(slice.at("/facets/theme/0/value").asText()).isIn("energy", "economy", "nuclear");
        assertThat(slice.at("/facets/theme").findValuesAsText("value"))
                .contains("nuclear", "energy", "trade", "economy");
        assertThat(slice.at("/facets/year").findValuesAsText("count")).containsExactly("1", "1", "1", "1", "1", "1");
    }

    @Test
    void facetsOfWordsAndYearsOfTheJalaliCalendar() {
        JsonNode slice =
                client.json("/timeline?" + OURS + "from=1080&to=1087&calendar=persian&q=plant&facet=actor,year");

        assertThat(slice.at("/facets/actor").findValuesAsText("value")).containsExactlyInAnyOrder("IR", "Q7747", "XF");
        assertThat(slice.at("/facets/year").findValuesAsText("value")).containsExactly("1080", "1082");
    }

    @ParameterizedTest
    @CsvSource({"kind=event, 4", "q=plant, 2"})
    void theCountOfASliceIsToldToWhoPrefersIt(String query, long count) {
        HttpResponse<String> response = client.get("/timeline?limit=1&" + OURS + query, "Prefer", "count=exact");

        assertThat(response.headers().firstValue("Preference-Applied")).hasValue("count=exact");
        assertThat(ChronologyClient.tree(response).get("numberMatched").asLong())
                .isEqualTo(count);
    }

    @Test
    void anEstimateOfTheCountSaysThatItIsOne() {
        HttpResponse<String> response =
                client.get("/timeline?limit=1&" + OURS + "kind=event", "Prefer", "count=estimated");

        assertThat(response.headers().firstValue("Preference-Applied")).hasValue("count=estimated");
        assertThat(ChronologyClient.tree(response).get("numberMatched").isIntegralNumber())
                .isTrue();
    }

    private static String escaped(String query) {
        StringBuilder escaped = new StringBuilder();
        for (String parameter : query.split("&")) {
            String[] parts = parameter.split("=", 2);
            escaped.append(parts[0])
                    .append('=')
                    .append(URLEncoder.encode(parts[1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return escaped.toString();
    }
}
