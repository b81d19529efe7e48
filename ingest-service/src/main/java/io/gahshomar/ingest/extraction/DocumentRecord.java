package io.gahshomar.ingest.extraction;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.SourceDocument;
import io.gahshomar.ingest.document.DocumentId;
import io.gahshomar.ingest.document.LogPosition;
import java.time.Instant;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What a record of the documents topic says. */
sealed interface DocumentRecord {

    /** Where it stands. */
    LogPosition at();

    /** This is the latest version of a document. */
    record Given(SourceDocument document, LogPosition at) implements DocumentRecord {}

    /** The document was taken back. */
    record Withdrawn(String id, LogPosition at) implements DocumentRecord {}

    /**
     * Reads a record.
     *
     * @throws io.gahshomar.event.MalformedMessageException where its value is no document
     * @throws UnusableRecordException where its key is not the id of its document, or a field cannot be stored
     */
    static DocumentRecord read(ConsumerRecord<String, byte[]> record) {
        String key = record.key();
        if (key == null || !DocumentId.isValid(key)) {
            throw new UnusableRecordException(
                    "the key is " + (key == null ? "missing" : "no document id") + "; it must be 32 hex digits");
        }
        if (record.value() == null) {
            return new Withdrawn(key, position(record, Instant.ofEpochMilli(record.timestamp())));
        }
        SourceDocument document = EventCodec.decode(record.value(), SourceDocument.class);
        if (!document.id().equals(key)) {
            throw new UnusableRecordException(
                    "the key " + key + " is not the id of the document, which is another one");
        }
        checkStorable(document);
        return new Given(document, position(record, document.receivedAt()));
    }

    private static void checkStorable(SourceDocument document) {
        boolean zero = Stream.of(
                        document.version(), document.title(), document.url(), document.publisher(), document.language())
                .anyMatch(field -> field != null && field.indexOf(0) >= 0);
        if (zero) {
            throw new UnusableRecordException(
                    "version, title, url, publisher or language holds the character U+0000, which cannot be stored");
        }
    }

    private static LogPosition position(ConsumerRecord<String, byte[]> record, Instant receivedAt) {
        return new LogPosition(record.partition(), record.offset(), receivedAt);
    }
}
