package io.gahshomar.ingest.document;

import io.gahshomar.event.CloudEvent;
import io.gahshomar.event.Topics;
import io.gahshomar.ingest.kafka.Records;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Takes a document back: it is withdrawn when Kafka has acknowledged that; the worker then retracts its events. */
@ApplicationScoped
public class WithdrawDocument {

    private final Records records;
    private final Documents documents;
    private final Clock clock;

    WithdrawDocument(Records records, Documents documents, Clock clock) {
        this.records = records;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * Returns when Kafka knows that the document is no more.
     *
     * @throws io.gahshomar.ingest.kafka.KafkaUnavailableException where Kafka did not acknowledge it in time
     */
    public void withdraw(String id) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        RecordMetadata metadata = records.send(
                Records.record(Topics.DOCUMENTS, null, id, null, CloudEvent.DOCUMENT, id + "-withdrawn-" + now, now));
        documents.withdrawn(id, new LogPosition(metadata.partition(), metadata.offset(), now));
    }
}
