package io.gahshomar.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Durations.ONE_MINUTE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gahshomar.event.SourceDocument;
import io.gahshomar.event.Topics;
import io.gahshomar.stack.launcher.Console;
import io.gahshomar.stack.launcher.LocalStack;
import io.gahshomar.stack.launcher.Ports;
import io.gahshomar.stack.launcher.Service;
import io.gahshomar.stack.launcher.ServiceProcess;
import io.gahshomar.stack.launcher.StackSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first of all stories: it hands in all texts, and compares what becomes of them with another stack. */
@Order(1)
class ChronologyIT {

    private static final List<Texts.Text> TEXTS = Texts.all();
    private static final LocalDate WINDOW_START = LocalDate.parse("1989-01-01");
    private static final LocalDate WINDOW_END = LocalDate.parse("2025-12-31");

    private static final Comparator<JsonNode> CHRONOLOGICAL = Comparator.<JsonNode, LocalDate>comparing(
                    entry -> earliest(entry).or(() -> latest(entry)).orElse(LocalDate.MIN))
            .thenComparing(entry -> latest(entry).orElse(LocalDate.MAX))
            .thenComparing(entry -> entry.get("id").asText());

    private static Outside outside;
    private static Flow flow;
    private static String contract;

    @BeforeAll
    static void samples_are_loaded_and_texts_handed_in() {
        var stack = SharedStack.running();
        outside = Outside.of(stack);
        flow = new Flow(stack.kafka().bootstrapServers());
        contract = TEXTS.stream().map(outside::handIn).toList().get(TEXTS.indexOf(Texts.CONTRACT));
        new Settled(outside, flow).await(TEXTS.size());
    }

    @Test
    void the_whole_chronology_is_in_order_and_within_the_window() {
        var entries = outside.slice("from=1989&to=2025&limit=1000");

        assertThat(entries).hasSizeGreaterThan(TEXTS.size()).isSortedAccordingTo(CHRONOLOGICAL);
        assertThat(entries).allSatisfy(entry -> assertHasDayIn(entry, WINDOW_START, WINDOW_END));
    }

    @Test
    void a_happening_of_two_samples_is_one_entry_in_both_of_their_languages() {
        var entries = outside.slice("from=2007-10-16&to=2007-10-16");

        assertThat(entries).anySatisfy(entry -> {
            assertThat(entry.at("/date/edtf").asText()).isEqualTo("2007-10-16");
            assertThat(entry.get("headline").has("fa")).isTrue();
            assertThat(entry.get("headline").has("en")).isTrue();
        });
    }

    @Test
    void nothing_is_taken_from_a_reference_list() {
        var entries = outside.slice("limit=1000");

        assertThat(sources(entries))
                .noneSatisfy(source -> assertThat(source.get("quote").asText()).contains("سند S/RES/1737"));
    }

    @Test
    void a_slice_holds_exactly_the_entries_that_have_a_day_in_it() {
        var first = LocalDate.parse("1995-01-01");
        var last = LocalDate.parse("2005-06-30");

        var slice = outside.slice("from=1995&to=2005-06&limit=1000");

        assertThat(slice)
                .isNotEmpty()
                .isEqualTo(outside.slice("limit=1000").stream()
                        .filter(entry -> hasDayIn(entry, first, last))
                        .toList());
    }

    @Test
    void the_slice_of_a_theme_holds_exactly_its_entries() {
        var everything = outside.slice("limit=1000");

        var slice = outside.slice("theme=nuclear&limit=1000");

        assertThat(slice)
                .isNotEmpty()
                .isEqualTo(everything.stream()
                        .filter(entry -> texts(entry.get("themes")).contains("nuclear"))
                        .toList());
    }

    @Test
    void following_the_links_gives_each_entry_once_whatever_the_size_of_a_page() {
        var everything = outside.slice("limit=1000");

        assertThat(outside.slice("limit=7")).isEqualTo(everything);
        assertThat(outside.slice("limit=7&sort=-date")).isEqualTo(everything.reversed());
    }

    @Test
    void every_quote_stands_in_its_document_at_its_offsets_and_holds_its_date() {
        Map<String, SourceDocument> documents = flow.live(Topics.DOCUMENTS, SourceDocument.class);

        var entries = outside.slice("limit=1000");

        assertThat(entries).allSatisfy(entry -> assertThat(entry.get("sources")).allSatisfy(source -> {
            var text = documents.get(source.get("document").asText()).text();
            assertThat(cut(text, source, "start", "end"))
                    .isEqualTo(source.get("quote").asText());
        }));
        assertThat(entries).allSatisfy(entry -> assertThat(entry.get("sources")).anySatisfy(source -> {
            var text = documents.get(source.get("document").asText()).text();
            assertThat(cut(text, source, "dateStart", "dateEnd"))
                    .isEqualTo(entry.at("/date/text").asText());
        }));
    }

    @Test
    void a_persian_text_that_was_handed_in_leads_to_its_entry() {
        var entries = outside.slice("from=2014-11-11&to=2014-11-11");

        assertThat(entries).anySatisfy(entry -> {
            assertThat(entry.at("/date/edtf").asText()).isEqualTo("2014-11-11");
            assertThat(entry.at("/date/calendar").asText()).isEqualTo("jalali");
            assertThat(entry.get("sources")).anySatisfy(source -> {
                assertThat(source.get("document").asText()).isEqualTo(contract);
                assertThat(source.get("quote").asText()).isEqualTo(Texts.CONTRACT_SENTENCE);
                assertThat(source.get("start").asInt())
                        .isEqualTo(Texts.CONTRACT.body().indexOf(Texts.CONTRACT_SENTENCE));
            });
        });
    }

    @Test
    void the_chronology_is_the_same_after_services_were_killed_and_stopped_in_the_middle_of_the_work(
            @TempDir Path folder) {
        var settings = new StackSettings(folder, Ports.free(), Optional.empty());
        try (var disturbed = new LocalStack(settings, Console.standardOutput()).start()) {
            var fromOutside = Outside.of(disturbed);
            var ingest = disturbed.service(Service.INGEST);
            var timeline = disturbed.service(Service.TIMELINE);
            var query = disturbed.service(Service.QUERY);
            var middle = TEXTS.size() / 2;

            TEXTS.subList(0, middle).forEach(fromOutside::handIn);
            Awaitility.await()
                    .atMost(ONE_MINUTE)
                    .until(() -> !fromOutside.slice("limit=1").isEmpty());
            Stream.of(timeline, ingest, query).forEach(ServiceProcess::kill);
            ingest.start().awaitReady();
            TEXTS.subList(middle, TEXTS.size()).forEach(fromOutside::handIn);
            ingest.stop();
            Stream.of(timeline, ingest, query)
                    .map(ServiceProcess::start)
                    .toList()
                    .forEach(ServiceProcess::awaitReady);
            new Settled(fromOutside, new Flow(disturbed.kafka().bootstrapServers())).await(TEXTS.size());

            assertThat(withoutVersions(fromOutside.slice("limit=1000")))
                    .isEqualTo(withoutVersions(outside.slice("limit=1000")));
        }
    }

    private static List<ObjectNode> withoutVersions(List<ObjectNode> entries) {
        return entries.stream().map(ChronologyIT::withoutVersion).toList();
    }

    private static ObjectNode withoutVersion(ObjectNode entry) {
        var copy = entry.deepCopy();
        copy.remove("version");
        return copy;
    }

    private static String cut(String text, JsonNode source, String start, String end) {
        return text.substring(
                text.offsetByCodePoints(0, source.get(start).asInt()),
                text.offsetByCodePoints(0, source.get(end).asInt()));
    }

    private static List<JsonNode> sources(List<ObjectNode> entries) {
        var sources = new ArrayList<JsonNode>();
        entries.forEach(entry -> entry.get("sources").forEach(sources::add));
        return sources;
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static void assertHasDayIn(JsonNode entry, LocalDate first, LocalDate last) {
        assertThat(hasDayIn(entry, first, last)).as("%s", entry.get("date")).isTrue();
    }

    private static boolean hasDayIn(JsonNode entry, LocalDate first, LocalDate last) {
        return !earliest(entry).orElse(LocalDate.MIN).isAfter(last)
                && !latest(entry).orElse(LocalDate.MAX).isBefore(first);
    }

    private static Optional<LocalDate> earliest(JsonNode entry) {
        return day(entry.at("/date/earliest"));
    }

    private static Optional<LocalDate> latest(JsonNode entry) {
        return day(entry.at("/date/latest"));
    }

    private static Optional<LocalDate> day(JsonNode value) {
        return value.isTextual() ? Optional.of(LocalDate.parse(value.asText())) : Optional.empty();
    }
}
