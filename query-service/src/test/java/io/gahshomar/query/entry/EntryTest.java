package io.gahshomar.query.entry;

import static io.gahshomar.query.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gahshomar.event.EventKind;
import io.gahshomar.event.Evidence;
import io.gahshomar.event.SourceReference;
import io.gahshomar.event.TimelineEntry;
import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.Edtf;
import io.gahshomar.event.date.HistoricalDate;
import io.gahshomar.event.date.Precision;
import io.gahshomar.query.ChronologyClient;
import io.gahshomar.query.Samples;
import io.gahshomar.query.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntryTest extends ServiceTest {

    private static final HistoricalDate DAY =
            HistoricalDate.of(Edtf.parse("2007-10-16"), Precision.DAY, CalendarSystem.JALALI, "۲۴ مهر ۱۳۸۶");

    private static final TimelineEntry VISIT = new TimelineEntry(
            "visit-1386",
            3,
            DAY,
            EventKind.EVENT,
            Map.of("fa", "رئیس‌جمهور روسیه به تهران رفت", "en", "Russia's president went to Tehran"),
            List.of("diplomacy"),
            List.of("RU", "IR"),
            List.of(),
            0.93,
            false,
            List.of("the weekday agrees"),
            List.of(Samples.evidence(DAY, EventKind.EVENT, "رئیس‌جمهور روسیه به تهران رفت", Samples.source("m-1"))));

    @Test
    void anEntryReadsInTheDocumentedOrderOfFields() {
        topic.state(VISIT);
        awaitStatus("visit-1386", 200);

        String body = client.get("/timeline/visit-1386").body();

        assertThat(body).isEqualTo("""
                {"id":"visit-1386","version":3,\
                "date":{"edtf":"2007-10-16","earliest":"2007-10-16","latest":"2007-10-16","precision":"day",\
                "approximate":false,"uncertain":false,"calendar":"jalali","text":"۲۴ مهر ۱۳۸۶","persian":"1386-07-24"},\
                "kind":"event","headline":{"en":"Russia's president went to Tehran",\
                "fa":"رئیس‌جمهور روسیه به تهران رفت"},"themes":["diplomacy"],"actors":["RU","IR"],\
                "figures":[],"confidence":0.93,"disputed":false,"notes":["the weekday agrees"],\
                "sources":[{"mention":"m-1","document":"5f2b9c1e0d3a4b6c8e7f90123456789a",\
                "title":"سفر به تهران","url":"https://example.org/articles/7","publisher":"Example Review",\
                "publishedAt":"2007-10-17","language":"fa",\
                "quote":"رئیس‌جمهور روسیه ۲۴ مهر ۱۳۸۶ به تهران رفت.",\
                "start":120,"end":163,"dateStart":137,"dateEnd":149,\
                "date":{"edtf":"2007-10-16","earliest":"2007-10-16","latest":"2007-10-16","precision":"day",\
                "approximate":false,"uncertain":false,"calendar":"jalali","text":"۲۴ مهر ۱۳۸۶","persian":"1386-07-24"},\
                "resolution":"explicit","kind":"event","headline":"رئیس‌جمهور روسیه به تهران رفت","figures":[],\
                "confidence":0.9,"notes":[]}],"history":[]}""");
    }

    @Test
    void aSliceHoldsTheSameEntry() {
        topic.state(VISIT);
        awaitStatus("visit-1386", 200);

        JsonNode slice = client.json("/timeline?from=2007-10-16&to=2007-10-16&theme=diplomacy");

        ObjectNode entry = (ObjectNode) client.json("/timeline/visit-1386");
        entry.remove("history");
        assertThat(slice.get("items")).contains(entry);
    }

    @Test
    void openSidesAndWhatIsNotKnownOfADocument() {
        SourceReference bare =
                new SourceReference("m-2", "d-2", null, null, null, null, "en", "Since 1992 they trade.", 0, 22, 6, 10);
        HistoricalDate since =
                HistoricalDate.of(Edtf.parse("1992/.."), Precision.INTERVAL, CalendarSystem.GREGORIAN, "Since 1992");
        topic.state(new TimelineEntry(
                "since-1992",
                1,
                since,
                EventKind.TREND,
                Map.of("en", "They trade"),
                List.of(),
                List.of(),
                List.of(),
                0.5,
                false,
                List.of(),
                List.of(Samples.evidence(since, EventKind.TREND, "They trade", bare))));
        awaitStatus("since-1992", 200);

        JsonNode entry = client.json("/timeline/since-1992");

        assertThat(entry.get("date").get("earliest").asText()).isEqualTo("1992-01-01");
        assertThat(entry.get("date").get("latest").isNull()).isTrue();
        assertThat(entry.get("sources").get(0).fieldNames())
                .toIterable()
                .containsExactly(
                        "mention",
                        "document",
                        "language",
                        "quote",
                        "start",
                        "end",
                        "dateStart",
                        "dateEnd",
                        "date",
                        "resolution",
                        "kind",
                        "headline",
                        "figures",
                        "confidence",
                        "notes");
    }

    @Test
    void anIdThatNothingEverHadIsNotFound() {
        HttpResponse<String> response = client.get("/timeline/nobody-knows-it");

        assertProblem(response, 404, "entry-unknown", "nobody-knows-it");
    }

    @Test
    void anIdThatNothingCanHaveIsNotFound() {
        HttpResponse<String> response = client.get("/timeline/nul%00");

        assertProblem(response, 404, "entry-unknown", "nul");
    }

    @Test
    void anEntryThatWasTakenBackIsGone() {
        topic.state(entry("gone-1", "1999"));
        topic.gone("gone-1", 2);
        awaitStatus("gone-1", 410);

        HttpResponse<String> response = client.get("/timeline/gone-1");

        assertProblem(response, 410, "entry-gone", "gone-1");
    }

    @Test
    void anEntryThatWentIntoAnotherLeadsThere() {
        TimelineEntry one = Samples.told("merged-a", "1999", EventKind.EVENT, 0.9, "They met", "They met.", "IR");
        TimelineEntry other = Samples.told("merged-b", "1999", EventKind.EVENT, 0.9, "They met", "They met.", "IR");
        topic.state(one, other);
        topic.state(
                withEvidence(one, 2, one.evidence().getFirst(), other.evidence().getFirst()));
        topic.gone("merged-b", 2);
        awaitStatus("merged-b", 308);

        HttpResponse<String> response = client.get("/timeline/merged-b");

        assertThat(response.headers().firstValue("Location").orElseThrow()).endsWith("/timeline/merged-a");
        topic.state(withEvidence(one, 3, one.evidence().getFirst()));
        awaitStatus("merged-b", 410);
    }

    @Test
    void theHistoryTellsWhatEachVersionChanged() {
        topic.state(entry("told-1", 1, "1999", "First", "history"));
        awaitStatus("told-1", 200);
        topic.state(entry("told-1", 2, "1999", "Second", "history"));
        await().atMost(ONE_MINUTE)
                .until(() -> client.json("/timeline/told-1").get("version").asInt() == 2);

        JsonNode history = client.json("/timeline/told-1").get("history");

        assertThat(history).hasSize(1);
        assertThat(history.at("/0/version").asInt()).isEqualTo(2);
        assertThat(history.at("/0/changes").toString())
                .isEqualTo("[{\"field\":\"headline\",\"from\":{\"en\":\"First\"},\"to\":{\"en\":\"Second\"}}]");
    }

    private static TimelineEntry withEvidence(TimelineEntry entry, long version, Evidence... evidence) {
        return new TimelineEntry(
                entry.id(),
                version,
                entry.date(),
                entry.kind(),
                entry.headline(),
                entry.themes(),
                entry.actors(),
                entry.figures(),
                entry.confidence(),
                entry.disputed(),
                entry.notes(),
                List.of(evidence));
    }

    @Test
    void anIdWithCharactersThatUrlsEscapeIsFound() {
        topic.state(entry("شناسه یک", "1999"));

        awaitStatus("%D8%B4%D9%86%D8%A7%D8%B3%D9%87%20%DB%8C%DA%A9", 200);
    }

    private void awaitStatus(String id, int status) {
        await().atMost(ONE_MINUTE)
                .untilAsserted(() ->
                        assertThat(client.get("/timeline/" + id).statusCode()).isEqualTo(status));
    }

    private static void assertProblem(HttpResponse<String> response, int status, String code, String shown) {
        JsonNode problem = ChronologyClient.tree(response);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.get("code").asText()).isEqualTo(code);
        assertThat(problem.get("detail").asText()).contains(shown);
    }
}
