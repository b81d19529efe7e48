package io.gahshomar.ingest.extraction;

import static io.gahshomar.ingest.Kafka.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.EventKind;
import io.gahshomar.event.EventMention;
import io.gahshomar.event.SourceDocument;
import io.gahshomar.event.Topics;
import io.gahshomar.ingest.ServiceTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExtractDocumentTest extends ServiceTest {

    private static final String VISIT = "2007-10-16 Putin came to Tehran.";
    private static final String TREATY = "2001-03-12 A treaty was signed in Moscow.";
    private static final String CONTRACT = "1995-01-08 A contract was signed in Tehran.";

    @Inject
    IsoDateExtractor extractor;

    private final String url = "https://news.example/" + UUID.randomUUID();

    @AfterEach
    void backToTheFirstVersion() {
        extractor.becomeVersion("iso-dates-1");
    }

    @Test
    void every_dated_event_becomes_a_mention_with_its_source() {
        // Given
        String text = "😀 گزارش: " + VISIT;

        // When
        String id = post("""
                        {"title": "Caspian summit", "text": "%s", "url": "%s", "publisher": "Example News",
                         "publishedAt": "2007-10-17"}
                        """.formatted(text, url)).path("id");

        // Then
        JsonPath report = awaitStatus(id, "extracted");
        assertThat(report.getInt("mentions")).isEqualTo(1);
        assertThat(report.getString("language")).isEqualTo("en");
        assertThat(report.getString("extractor")).isEqualTo("iso-dates-1");

        EventMention mention = mention(records(id).getFirst());
        assertThat(mention.documentVersion())
                .isEqualTo(document(records(Topics.DOCUMENTS, id)).version());
        assertThat(mention.extractor()).isEqualTo("iso-dates-1");
        assertThat(mention.date().edtf()).hasToString("2007-10-16");
        assertThat(mention.kind()).isEqualTo(EventKind.EVENT);
        assertThat(mention.headline()).isEqualTo("Putin came to Tehran");
        assertThat(mention.source().mention()).isEqualTo(mention.id());
        assertThat(mention.source().document()).isEqualTo(id);
        assertThat(mention.source().title()).isEqualTo("Caspian summit");
        assertThat(mention.source().url()).isEqualTo(url);
        assertThat(mention.source().publisher()).isEqualTo("Example News");
        assertThat(mention.source().publishedAt()).hasToString("2007-10-17");
        assertThat(mention.source().language()).isEqualTo("en");
        assertThat(mention.source().quote()).isEqualTo(VISIT);
        assertThat(mention.source().start()).isEqualTo(9);
    }

    @Test
    void a_mention_is_a_cloud_event_in_the_partition_of_its_document() {
        // When
        String id = handIn(url, VISIT);
        awaitStatus(id, "extracted");

        // Then
        ConsumerRecord<String, byte[]> document = records(Topics.DOCUMENTS, id).getFirst();
        ConsumerRecord<String, byte[]> mention = records(id).getFirst();
        assertThat(mention.key())
                .matches(id + "-[0-9a-f]{16}")
                .isEqualTo(mention(mention).id());
        assertThat(mention.partition()).isEqualTo(document.partition());
        assertThat(header(mention, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(mention, "ce_type")).isEqualTo("io.gahshomar.mention.v1");
        assertThat(header(mention, "ce_id")).startsWith(mention.key());
        assertThat(header(mention, "ce_source")).isEqualTo("/ingest-service");
        assertThat(Instant.parse(header(mention, "ce_time"))).isBefore(Instant.now());
        assertThat(header(mention, "content-type")).isEqualTo("application/json");
    }

    @Test
    void a_sentence_said_twice_is_two_mentions_and_keeps_its_id_when_the_text_around_it_changes() {
        // Given
        String id = handIn(url, VISIT + " " + VISIT);
        awaitMentions(id, 2);
        List<String> before = said(id);

        // When
        handIn(url, "Something new at the top. " + VISIT + " " + VISIT + " " + TREATY);
        awaitMentions(id, 3);

        // Then
        assertThat(before).doesNotHaveDuplicates().hasSize(2);
        assertThat(said(id)).containsAll(before).hasSize(3);
    }

    @Test
    void what_a_new_version_does_not_say_any_more_is_retracted() {
        // Given
        String id = handIn(url, VISIT + " " + TREATY);
        awaitMentions(id, 2);

        // When
        handIn(url, TREATY + " " + CONTRACT + " And more.");
        awaitMentions(id, 2);

        // Then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(quotes(id)).containsExactlyInAnyOrder(TREATY, CONTRACT));
        assertThat(records(id).stream().filter(record -> record.value() == null))
                .hasSize(1);
    }

    @Test
    void a_document_delivered_again_is_not_extracted_again() {
        // Given
        String id = handIn(url, VISIT);
        JsonPath before = awaitStatus(id, "extracted");
        ConsumerRecord<String, byte[]> delivered = records(Topics.DOCUMENTS, id).getFirst();

        // When
        kafka.send(Topics.DOCUMENTS, id, delivered.value());
        awaitWorked(delivered.partition());

        // Then
        assertThat(records(id)).hasSize(1);
        assertThat(document(id).getString("statusSince")).isEqualTo(before.getString("statusSince"));
    }

    @Test
    void another_extractor_replaces_what_the_first_one_said_and_what_a_crashed_attempt_left_behind() {
        // Given
        String id = handIn(url, VISIT);
        awaitStatus(id, "extracted");
        String leftBehind = id + "-0123456789abcdef";
        QuarkusTransaction.requiringNew().run(() -> {
            PublishedMentions published = PublishedMentions.of(id);
            published.become(List.of(published.ids().getFirst(), leftBehind));
        });

        // When
        extractor.becomeVersion("iso-dates-2");
        kafka.send(
                Topics.DOCUMENTS, id, records(Topics.DOCUMENTS, id).getFirst().value());

        // Then
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(document(id).getString("extractor"))
                .isEqualTo("iso-dates-2"));
        assertThat(records(id)).last().satisfies(record -> {
            assertThat(record.key()).isEqualTo(leftBehind);
            assertThat(record.value()).isNull();
        });
        assertThat(said(id)).hasSize(1);
    }

    @Test
    void a_withdrawn_document_takes_its_mentions_back() {
        // Given
        String id = handIn(url, VISIT + " " + TREATY);
        awaitMentions(id, 2);

        // When
        kafka.send(Topics.DOCUMENTS, id, null);

        // Then
        JsonPath report = awaitStatus(id, "withdrawn");
        assertThat(report.getInt("mentions")).isZero();
        assertThat(said(id)).isEmpty();
    }

    @Test
    void a_withdrawn_document_can_be_handed_in_again() {
        // Given
        String id = handIn(url, VISIT);
        awaitStatus(id, "extracted");
        kafka.send(Topics.DOCUMENTS, id, null);
        awaitStatus(id, "withdrawn");

        // When
        handIn(url, VISIT);

        // Then
        awaitStatus(id, "extracted");
        assertThat(quotes(id)).containsExactly(VISIT);
    }

    @Test
    void a_document_that_another_program_writes_is_extracted_too() {
        // Given
        String id = UUID.randomUUID().toString().replace("-", "");
        var document = new SourceDocument(id, "v1", null, VISIT, null, null, null, "en", Instant.now());

        // When
        kafka.send(Topics.DOCUMENTS, id, EventCodec.encode(document));

        // Then
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(quotes(id)).containsExactly(VISIT));
        awaitStatus(id, "extracted");
    }

    @Test
    void an_older_version_that_comes_after_a_newer_one_was_handed_in_says_nothing() {
        // Given
        String id = handIn(url, VISIT);
        awaitStatus(id, "extracted");

        // When
        handIn(url, TREATY);
        handIn(url, CONTRACT);

        // Then
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(quotes(id)).containsExactly(CONTRACT));
        assertThat(awaitStatus(id, "extracted").getInt("mentions")).isEqualTo(1);
    }

    /** Returns when the partition's records so far are worked on: one that follows them is. */
    private void awaitWorked(int partition) {
        String id = UUID.randomUUID().toString().replace("-", "");
        var last = new SourceDocument(id, "v1", null, "No dates.", null, null, null, "en", Instant.now());
        kafka.send(new ProducerRecord<>(Topics.DOCUMENTS, partition, id, EventCodec.encode(last)));
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> awaitStatus(id, "extracted"));
    }

    private void awaitMentions(String id, int count) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(said(id)).hasSize(count));
        awaitStatus(id, "extracted");
    }

    private List<ConsumerRecord<String, byte[]>> records(String document) {
        return records(Topics.EVENT_MENTIONS, document);
    }

    private List<ConsumerRecord<String, byte[]>> records(String topic, String document) {
        return kafka.records(topic, document);
    }

    /** The keys that have a value in the end, as a compacted topic keeps them. */
    private List<String> said(String document) {
        return List.copyOf(state(document).keySet());
    }

    private List<String> quotes(String document) {
        return state(document).values().stream()
                .map(mention -> mention.source().quote())
                .toList();
    }

    private Map<String, EventMention> state(String document) {
        Map<String, EventMention> state = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : records(document)) {
            if (record.value() == null) {
                state.remove(record.key());
            } else {
                state.put(record.key(), mention(record));
            }
        }
        return state;
    }

    private static EventMention mention(ConsumerRecord<String, byte[]> record) {
        return EventCodec.decode(record.value(), EventMention.class);
    }

    private static SourceDocument document(List<ConsumerRecord<String, byte[]>> records) {
        return EventCodec.decode(records.getLast().value(), SourceDocument.class);
    }
}
