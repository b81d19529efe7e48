package io.gahshomar.ingest.extraction;

import io.gahshomar.event.EventMention;
import io.gahshomar.event.SourceDocument;
import io.gahshomar.extraction.Extraction;
import io.gahshomar.ingest.availability.Shutdown;
import io.gahshomar.ingest.availability.UntilAvailable;
import io.gahshomar.ingest.document.Documents;
import io.gahshomar.ingest.document.LogPosition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Extracts one document. Every step may be repeated after a crash: the row is opened, the mentions are announced, written
 * and acknowledged, and only then is the document marked as extracted and its offset free to be committed.
 */
@ApplicationScoped
class ExtractDocument {

    private record Reading(List<EventMention> mentions, String language) {}

    private final Documents documents;
    private final Extractor extractor;
    private final PublishMentions mentions;
    private final UntilAvailable untilAvailable;
    private final ExtractionMeters meters;
    private final Shutdown shutdown;

    ExtractDocument(
            Documents documents,
            Extractor extractor,
            PublishMentions mentions,
            UntilAvailable untilAvailable,
            ExtractionMeters meters,
            Shutdown shutdown) {
        this.documents = documents;
        this.extractor = extractor;
        this.mentions = mentions;
        this.untilAvailable = untilAvailable;
        this.meters = meters;
        this.shutdown = shutdown;
    }

    /**
     * Extracts the document, unless that was done already or a later version is known.
     *
     * @throws RuntimeException where that is impossible and the document is marked as failed, or where the service is
     *     being stopped and it is not
     */
    void extract(SourceDocument document, LogPosition at) {
        String version = extractor.version();
        if (untilAvailable.check(() -> documents.beginExtraction(document, at, version))) {
            try {
                Reading reading = meters.timing(() -> read(document, version));
                untilAvailable.run(
                        () -> mentions.publish(document, at, reading.mentions(), version, reading.language()));
                meters.extracted(reading.mentions().size());
            } catch (RuntimeException e) {
                if (!shutdown.begun()) {
                    untilAvailable.run(() -> documents.failed(document.id(), at, e.getMessage()));
                }
                throw e;
            }
        }
    }

    /** Takes back everything that the document said. */
    void withdraw(String document, LogPosition at) {
        untilAvailable.run(() -> mentions.withdraw(document, at));
    }

    private Reading read(SourceDocument document, String version) {
        try {
            Extraction extraction = extractor.extract(document);
            return new Reading(Mentions.of(document, extraction, version), extraction.language());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // A text that exhausts memory must not take down, again and again, the worker that reads it.
            throw new UnusableRecordException("the extractor " + version + " failed on this text: " + e, e);
        }
    }
}
