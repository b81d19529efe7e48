package io.gahshomar.ingest.document;

import io.gahshomar.event.CloudEvent;
import io.gahshomar.event.EventCodec;
import io.gahshomar.event.SourceDocument;
import io.gahshomar.event.Topics;
import io.gahshomar.ingest.kafka.Records;
import io.gahshomar.ingest.submission.NewDocument;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Takes a document in: it is received when Kafka has acknowledged it and its row says so. */
@ApplicationScoped
public class ReceiveDocument {

    private final Records records;
    private final Documents documents;
    private final Clock clock;
    private final Counter received;

    ReceiveDocument(Records records, Documents documents, Clock clock, MeterRegistry meters) {
        this.records = records;
        this.documents = documents;
        this.clock = clock;
        this.received = Counter.builder("gahshomar.documents.received")
                .description("Documents and new versions of documents that Kafka has acknowledged")
                .register(meters);
    }

    /**
     * Returns when Kafka has the document; one that it has already is not sent again.
     *
     * @param id its id
     * @param given a document that keeps the {@link io.gahshomar.ingest.submission.DocumentRules}
     * @throws io.gahshomar.ingest.kafka.RecordTooLargeException where the document is larger than what Kafka takes
     * @throws io.gahshomar.ingest.kafka.KafkaUnavailableException where Kafka did not acknowledge it in time
     */
    public void receive(String id, NewDocument given) {
        SourceDocument document = versioned(id, given);
        if (documents.isUpToDate(document)) {
            return;
        }
        RecordMetadata metadata = records.send(record(document));
        documents.accept(document, new LogPosition(metadata.partition(), metadata.offset(), document.receivedAt()));
        received.increment();
    }

    private SourceDocument versioned(String id, NewDocument given) {
        String version = Fingerprint.of128Bits(
                given.title(), given.text(), given.url(), given.publisher(), given.publishedAt(), given.language());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new SourceDocument(
                id,
                version,
                given.title(),
                given.text(),
                given.url(),
                given.publisher(),
                given.publishedAt(),
                given.language(),
                now);
    }

    private static ProducerRecord<String, byte[]> record(SourceDocument document) {
        return Records.record(
                Topics.DOCUMENTS,
                null,
                document.id(),
                EventCodec.encode(document),
                CloudEvent.DOCUMENT,
                document.id() + "-" + document.version(),
                document.receivedAt());
    }
}
