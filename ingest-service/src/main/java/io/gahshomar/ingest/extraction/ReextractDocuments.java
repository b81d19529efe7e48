package io.gahshomar.ingest.extraction;

import io.gahshomar.event.CloudEvent;
import io.gahshomar.event.EventCodec;
import io.gahshomar.event.SourceDocument;
import io.gahshomar.event.Topics;
import io.gahshomar.ingest.document.Documents;
import io.gahshomar.ingest.document.LogPosition;
import io.gahshomar.ingest.kafka.DocumentLog;
import io.gahshomar.ingest.kafka.Records;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * Has documents extracted again: their latest versions are written to the documents topic once more, where the extraction
 * workers take them like any other document. What was sent is durable, a repetition does no harm, and what the extractor
 * in force has read already is left out.
 */
@ApplicationScoped
public class ReextractDocuments {

    private final DocumentLog log;
    private final Documents documents;
    private final Extractor extractor;
    private final Records records;

    ReextractDocuments(DocumentLog log, Documents documents, Extractor extractor, Records records) {
        this.log = log;
        this.documents = documents;
        this.extractor = extractor;
        this.records = records;
    }

    /**
     * Sends documents to be extracted again.
     *
     * @param ids of which documents; empty means all
     * @return how many were sent
     * @throws io.gahshomar.ingest.kafka.KafkaUnavailableException where Kafka did not acknowledge one of them in time
     */
    public int reextract(Set<String> ids) {
        String version = extractor.version();
        int[] sent = {0};
        log.readToEnd(record -> {
            if (ids.isEmpty() || ids.contains(record.key())) {
                sent[0] += current(record, version).map(this::send).isPresent() ? 1 : 0;
            }
        });
        return sent[0];
    }

    /** The document of a record, where it is the latest version and another extractor than this one read it. */
    private Optional<SourceDocument> current(ConsumerRecord<String, byte[]> record, String version) {
        LogPosition at = new LogPosition(record.partition(), record.offset(), null);
        return documents.isExtractedByOther(record.key(), at, version)
                ? Optional.of(EventCodec.decode(record.value(), SourceDocument.class))
                : Optional.empty();
    }

    private RecordMetadata send(SourceDocument document) {
        RecordMetadata written = records.send(Records.record(
                Topics.DOCUMENTS,
                null,
                document.id(),
                EventCodec.encode(document),
                CloudEvent.DOCUMENT,
                document.id() + "-" + document.version(),
                document.receivedAt()));
        documents.accept(document, new LogPosition(written.partition(), written.offset(), document.receivedAt()));
        return written;
    }
}
