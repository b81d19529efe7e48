package io.gahshomar.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.event.SourceDocument;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TrackedDocumentTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private final TrackedDocument row = new TrackedDocument();

    @Test
    void a_version_that_is_further_on_in_the_log_replaces_the_one_before() {
        // Given
        accept("v1", 0, 7);

        // When
        accept("v2", 0, 8);

        // Then
        assertThat(row.version).isEqualTo("v2");
        assertThat(row.status).isEqualTo(DocumentStatus.RECEIVED);
    }

    @Test
    void a_late_word_of_an_earlier_version_changes_nothing() {
        // Given
        accept("v2", 0, 8);
        row.extracted(3, "x-1", "fa", NOON);

        // When
        accept("v1", 0, 7);

        // Then
        assertThat(row.version).isEqualTo("v2");
        assertThat(row.status).isEqualTo(DocumentStatus.EXTRACTED);
    }

    @Test
    void a_second_word_of_the_same_record_does_not_undo_what_became_of_it() {
        // Given
        accept("v1", 0, 7);
        row.failed("why", NOON);

        // When
        accept("v1", 0, 7);

        // Then
        assertThat(row.status).isEqualTo(DocumentStatus.FAILED);
        assertThat(row.reason).isEqualTo("why");
    }

    @Test
    void a_repeated_version_stays_extracted_and_a_failed_one_is_tried_again() {
        // Given
        accept("v1", 0, 7);
        row.extracted(3, "x-1", "fa", NOON);

        // When
        accept("v1", 0, 8);

        // Then
        assertThat(row.status).isEqualTo(DocumentStatus.EXTRACTED);

        // When
        row.failed("why", NOON);
        accept("v1", 0, 9);

        // Then
        assertThat(row.status).isEqualTo(DocumentStatus.RECEIVED);
        assertThat(row.reason).isNull();
    }

    @Test
    void where_the_partitions_have_grown_the_time_decides() {
        // Given
        row.accept(document("v1"), new LogPosition(0, 700, NOON), NOON);

        // When
        row.accept(document("v2"), new LogPosition(5, 1, NOON.plusSeconds(1)), NOON);
        row.accept(document("v1"), new LogPosition(0, 700, NOON), NOON);

        // Then
        assertThat(row.version).isEqualTo("v2");
    }

    private void accept(String version, int partition, long offset) {
        row.accept(document(version), new LogPosition(partition, offset, NOON), NOON);
    }

    private static SourceDocument document(String version) {
        return new SourceDocument("a".repeat(32), version, null, "Text", null, null, null, null, NOON);
    }
}
