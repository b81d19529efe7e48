package io.gahshomar.ingest.document;

import io.gahshomar.event.SourceDocument;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** What is known of a document and what became of it. The text itself is on Kafka. */
@Entity
@Table(name = "documents")
class TrackedDocument extends PanacheEntityBase {

    @Id
    String id;

    String version;

    @Column(name = "kafka_partition")
    Integer partition;

    @Column(name = "kafka_offset")
    Long offset;

    String title;
    String url;
    String publisher;

    @Column(name = "published_at")
    LocalDate publishedAt;

    String language;

    @Column(name = "received_at")
    Instant receivedAt;

    @Enumerated(EnumType.STRING)
    DocumentStatus status;

    @Column(name = "status_since")
    Instant statusSince;

    String reason;
    int mentions;
    String extractor;

    /** Name of the file of the corpus that it was read from; null where it came in another way. */
    @Column(name = "corpus_file")
    String corpusFile;

    private LogPosition position() {
        return offset == null ? null : new LogPosition(partition, offset, receivedAt);
    }

    /** Whether the log holds a later version than the one at that position. */
    boolean isSuperseding(LogPosition given) {
        return offset != null && position().isAfter(given);
    }

    boolean isAt(LogPosition given) {
        return offset != null && position().isSameRecord(given);
    }

    boolean isExtractedBy(String extractorVersion) {
        return status == DocumentStatus.EXTRACTED && extractorVersion.equals(extractor);
    }

    /** Takes over a version that Kafka has; one that is known already, or older than what is known, changes nothing. */
    void accept(SourceDocument document, LogPosition at, Instant now) {
        if (isSuperseding(at) || isAt(at)) {
            return;
        }
        boolean nothingNew = document.version().equals(version) && status == DocumentStatus.EXTRACTED;
        moveTo(at);
        version = document.version();
        title = document.title();
        url = document.url();
        publisher = document.publisher();
        publishedAt = document.publishedAt();
        if (!nothingNew) {
            language = document.language();
            become(DocumentStatus.RECEIVED, now);
        }
    }

    void extracted(int count, String extractorVersion, String detectedLanguage, Instant now) {
        mentions = count;
        extractor = extractorVersion;
        language = detectedLanguage;
        become(DocumentStatus.EXTRACTED, now);
    }

    void failed(String why, Instant now) {
        become(DocumentStatus.FAILED, now);
        reason = why;
    }

    void withdrawn(LogPosition at, Instant now) {
        moveTo(at);
        version = null;
        mentions = 0;
        become(DocumentStatus.WITHDRAWN, now);
    }

    private void moveTo(LogPosition at) {
        partition = at.partition();
        offset = at.offset();
        receivedAt = at.receivedAt();
    }

    private void become(DocumentStatus next, Instant now) {
        status = next;
        statusSince = now;
        reason = null;
    }
}
