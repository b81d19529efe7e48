package io.gahshomar.ingest.http;

import io.gahshomar.ingest.corpus.CorpusProgress;
import io.gahshomar.ingest.document.DocumentCounts;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the work is.
 *
 * @param received all documents that are known and not withdrawn
 * @param extracted those whose event mentions are on Kafka
 * @param failed those that could not be read or extracted
 * @param waiting those that wait for extraction
 * @param withdrawn those that were taken back
 * @param extractedPerMinute those that were extracted in the last 60 s
 * @param oldestWaiting when the one that has waited longest was handed in; null where none waits
 * @param mentions event mentions of all documents
 * @param corpus how far loading the corpus folder and the samples is
 */
@Schema(description = "How far the work is. A document that is neither extracted nor failed waits for extraction")
record Progress(
        @Schema(description = "All documents that are known and not withdrawn", examples = "12")
        long received,

        @Schema(examples = "10") long extracted,
        @Schema(examples = "1") long failed,

        @Schema(description = "Those that wait for extraction", examples = "1")
        long waiting,

        @Schema(description = "Those that were taken back", examples = "0")
        long withdrawn,

        @Schema(description = "Those that were extracted in the last minute", examples = "10")
        long extractedPerMinute,

        @Schema(
                nullable = true,
                description = "When the one that has waited longest was handed in; null where none waits")
        Instant oldestWaiting,

        @Schema(description = "Event mentions of all documents", examples = "214")
        long mentions,

        CorpusProgress corpus) {

    static Progress of(DocumentCounts counts, CorpusProgress corpus) {
        return new Progress(
                counts.received(),
                counts.extracted(),
                counts.failed(),
                counts.waiting(),
                counts.withdrawn(),
                counts.extractedInLastMinute(),
                counts.oldestWaiting(),
                counts.mentions(),
                corpus);
    }
}
