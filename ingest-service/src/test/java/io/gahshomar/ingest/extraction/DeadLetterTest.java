package io.gahshomar.ingest.extraction;

import static io.gahshomar.ingest.Kafka.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.SourceDocument;
import io.gahshomar.event.Topics;
import io.gahshomar.ingest.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class DeadLetterTest extends ServiceTest {

    private static final String DEAD_LETTERS = Topics.deadLetter(Topics.DOCUMENTS);

    static Stream<Arguments> poison() {
        String id = newId();
        return Stream.of(
                Arguments.of(id, bytes("{\"id\": \"" + id + "\", \"text\":"), "invalid SourceDocument"),
                Arguments.of(id, bytes("no JSON"), "invalid SourceDocument"),
                Arguments.of(id, bytes("null"), "the JSON is null"),
                Arguments.of(id, bytes("{\"id\": \"" + id + "\"}"), "invalid SourceDocument"),
                Arguments.of(id, new byte[] {(byte) 0xff, 0x00}, "invalid SourceDocument"),
                Arguments.of(id, encoded(newId(), null), "is not the id of the document"),
                Arguments.of(id, encoded(id, "a \0 title"), "U+0000"),
                Arguments.of("my-document", encoded(id, null), "no document id"));
    }

    @ParameterizedTest
    @MethodSource("poison")
    void a_record_that_is_no_document_goes_to_the_dead_letters_with_its_reason_and_the_next_is_worked_on(
            String key, byte[] value, String reason) {
        // Given
        String next = newId();

        // When
        RecordMetadata sent = kafka.send(new ProducerRecord<>(Topics.DOCUMENTS, 3, key, value));
        kafka.send(new ProducerRecord<>(Topics.DOCUMENTS, 3, next, encoded(next, null)));

        // Then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(deadLetters(sent)).hasSize(1));
        ConsumerRecord<String, byte[]> dead = deadLetters(sent).getFirst();
        assertThat(dead.key()).isEqualTo(key);
        assertThat(dead.value()).isEqualTo(value);
        assertThat(header(dead, "dead-letter-reason")).contains(reason);
        assertThat(header(dead, "dead-letter-exception-class-name")).endsWith("Exception");
        assertThat(header(dead, "dead-letter-topic")).isEqualTo(Topics.DOCUMENTS);
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> awaitStatus(next, "extracted"));
    }

    @Test
    void a_document_on_which_the_extractor_fails_is_failed_with_the_reason_and_a_dead_letter() {
        // When
        String id = handIn(unique(IsoDateExtractor.POISON));

        // Then
        var report = awaitStatus(id, "failed");
        assertThat(report.getString("reason")).contains("iso-dates-1").contains("no such script");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(kafka.records(DEAD_LETTERS, id)).hasSize(1));
        assertThat(header(kafka.records(DEAD_LETTERS, id).getFirst(), "dead-letter-reason"))
                .contains("no such script");
    }

    @Test
    void a_failed_document_that_is_handed_in_again_is_tried_again() {
        // Given
        String text = unique(IsoDateExtractor.POISON);
        String id = handIn(text);
        awaitStatus(id, "failed");

        // When
        handIn(text);

        // Then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(kafka.records(DEAD_LETTERS, id)).hasSize(2));
    }

    @Test
    void what_a_document_said_before_it_failed_still_stands() {
        // Given
        String url = "https://news.example/" + UUID.randomUUID();
        String id = handIn(url, "2007-10-16 Putin came to Tehran.");
        awaitStatus(id, "extracted");

        // When
        handIn(url, IsoDateExtractor.POISON);

        // Then
        assertThat(awaitStatus(id, "failed").getInt("mentions")).isEqualTo(1);
        assertThat(kafka.records(Topics.EVENT_MENTIONS, id)).hasSize(1).allMatch(record -> record.value() != null);
    }

    private List<ConsumerRecord<String, byte[]>> deadLetters(RecordMetadata of) {
        return kafka.all(
                DEAD_LETTERS,
                record -> header(record, "dead-letter-offset").equals(Long.toString(of.offset()))
                        && header(record, "dead-letter-partition").equals(Integer.toString(of.partition())));
    }

    private static byte[] encoded(String id, String title) {
        return EventCodec.encode(
                new SourceDocument(id, "v1", title, "No dates.", null, null, null, "en", Instant.now()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String newId() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
