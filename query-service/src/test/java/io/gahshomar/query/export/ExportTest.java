package io.gahshomar.query.export;

import static io.gahshomar.query.Samples.entry;
import static io.gahshomar.query.Samples.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import com.fasterxml.jackson.databind.JsonNode;
import io.gahshomar.event.EventKind;
import io.gahshomar.query.ChronologyClient;
import io.gahshomar.query.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/** Each form, read back by another library than wrote it. */
@QuarkusTest
class ExportTest extends ServiceTest {

    private static final String OURS = "?actor=XE";

    @BeforeEach
    void tell() {
        topic.state(
                told(
                        "x-day",
                        "1601-02-03",
                        EventKind.EVENT,
                        0.9,
                        "=HYPERLINK(\"x\")",
                        "Comma, \"quote\"; and\nline.",
                        "XE"),
                told(
                        "x-fa",
                        "1602-03",
                        EventKind.EVENT,
                        0.9,
                        "نشست «پنجم» در تهران، برگزار شد و هیئت‌ها گفت‌وگو کردند",
                        "در اسفند نشست بود.",
                        "XE"),
                told("x-since", "1603/..", EventKind.TREND, 0.9, "They trade", "They trade since then.", "XE"));
        client.awaitCount(OURS.substring(1), 3);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, application/json",
        "*/*, application/json",
        "text/csv, text/csv",
        "application/x-ndjson, application/x-ndjson",
        "text/calendar, text/calendar",
        "'application/atom+xml;q=0.9,text/csv;q=0.1', application/atom+xml",
        "application/feed+json, application/feed+json",
        "application/vnd.timelinejs+json, application/vnd.timelinejs+json"
    })
    void theFormIsChosenByAccept(String accept, String type) {
        HttpResponse<String> response = client.get("/timeline" + OURS, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(response.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void whatCannotBeHadIsRefused() {
        assertThat(client.get("/timeline", "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(client.get("/timeline.xlsx").statusCode()).isEqualTo(404);
        assertThat(client.get("/timeline.csv?theme=X").statusCode()).isEqualTo(400);
        assertThat(client.get("/timeline" + OURS, "Accept", "text/html")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/" + OURS);
    }

    @Test
    void aTableReadsBackAndHoldsNoFormula() throws Exception {
        String body = client.get("/timeline.csv" + OURS).body();

        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(body.substring(1)))
                .getRecords();

        assertThat(body.codePointAt(0)).isEqualTo(0xfeff);
        assertThat(rows).extracting(row -> row.get("id")).containsExactly("x-day", "x-fa", "x-since");
        assertThat(rows.getFirst().get("headline_en")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(rows.getFirst().get("quotes")).contains("Comma, \"quote\"; and\nline.");
        assertThat(rows.get(1).get("headline_fa")).contains("هیئت‌ها");
        assertThat(rows.get(2).get("last_day")).isEmpty();
    }

    @Test
    void aCalendarReadsBackWithExclusiveEnds() throws Exception {
        String body = client.get("/timeline.ics" + OURS).body();

        Calendar calendar = new CalendarBuilder().build(new StringReader(body));

        List<String> days = new ArrayList<>();
        for (Component event : calendar.getComponents(Component.VEVENT)) {
            days.add(value(event, Property.DTSTART) + "/" + value(event, Property.DTEND));
        }
        assertThat(days).containsExactly("16010203/16010204", "16020301/16020401", "16030101/");
        assertThat(value(calendar.getComponents(Component.VEVENT).get(1), Property.SUMMARY))
                .isEqualTo("نشست «پنجم» در تهران، برگزار شد و هیئت‌ها گفت‌وگو کردند");
        assertThat(body.lines()).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
    }

    private static String value(Component event, String property) {
        return event.getPropertyList().getAll().stream()
                .filter(each -> each.getName().equals(property))
                .map(Property::getValue)
                .findFirst()
                .orElse("");
    }

    @Test
    void anAtomFeedIsXmlWithTheNewestFirst() throws Exception {
        String body = client.get("/timeline.atom" + OURS).body();

        DocumentBuilderFactory parsers = DocumentBuilderFactory.newNSInstance();
        Document feed =
                parsers.newDocumentBuilder().parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));

        String atom = "http://www.w3.org/2005/Atom";
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo(atom);
        assertThat(feed.getElementsByTagNameNS(atom, "entry").getLength()).isEqualTo(3);
        assertThat(feed.getElementsByTagNameNS(atom, "updated").getLength()).isEqualTo(4);
        assertThat(IntStream.range(0, 4)
                        .mapToObj(i ->
                                feed.getElementsByTagNameNS(atom, "id").item(i).getTextContent()))
                .contains("urn:gahshomar:entry:x-fa");
    }

    @Test
    void aJsonFeedReadsBack() {
        JsonPath feed = JsonPath.from(client.get("/timeline.feed.json" + OURS).body());

        assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.getList("items.id")).containsExactlyInAnyOrder("x-day", "x-fa", "x-since");
    }

    @Test
    void timelineJsReadsBack() {
        JsonPath timeline =
                JsonPath.from(client.get("/timeline.timelinejs.json" + OURS).body());

        assertThat(timeline.getList("events.start_date.year")).containsExactly(1601, 1602, 1603);
        assertThat(timeline.getInt("events[1].end_date.day")).isEqualTo(31);
        assertThat(timeline.getString("events[1].text.headline")).startsWith("نشست");
    }

    @Test
    void aWholeSliceIsExportedThoughItIsLongerThanAPage() {
        topic.state(IntStream.range(0, 2500)
                .mapToObj(number -> entry("whole-%04d".formatted(number), "1550-06", "whole-slice"))
                .toList());
        topic.state(entry("whole-last", "1551", "whole-slice", "whole-last"));
        client.awaitCount("theme=whole-last", 1);
        await().atMost(ONE_MINUTE)
                .until(() -> client.get("/timeline.ndjson?theme=whole-slice")
                                .body()
                                .lines()
                                .count()
                        == 2501);

        List<String> lines =
                client.get("/timeline.ndjson?theme=whole-slice").body().lines().toList();

        assertThat(lines).doesNotHaveDuplicates();
        assertThat(JsonPath.from(lines.getLast()).getString("id")).isEqualTo("whole-last");
        assertThat(client.get("/timeline.ndjson?theme=whole-slice&limit=7")
                        .body()
                        .lines())
                .hasSize(7);
    }

    @Test
    void aPageLinksToItsOtherForms() {
        HttpResponse<String> response = client.get("/timeline" + OURS + "&limit=1");

        JsonNode links = ChronologyClient.tree(response).get("links");
        assertThat(links.findValuesAsText("rel"))
                .containsExactly(
                        "self", "next", "alternate", "alternate", "alternate", "alternate", "alternate", "alternate");
        links.forEach(link ->
                assertThat(client.get(link.get("href").asText()).statusCode()).isEqualTo(200));
        assertThat(response.headers().firstValue("Link").orElseThrow()).contains("rel=\"next\"");
    }
}
