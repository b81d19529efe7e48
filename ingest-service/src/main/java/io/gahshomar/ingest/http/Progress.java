package io.gahshomar.ingest.http;

import io.gahshomar.ingest.corpus.CorpusProgress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the work is.
 *
 * @param received all documents that are known and not withdrawn
 * @param extracted those whose event mentions are on Kafka
 * @param failed those that could not be read or extracted
 * @param mentions event mentions of all documents
 * @param corpus how far loading the corpus folder and the samples is
 */
@Schema(description = "How far the work is. A document that is neither extracted nor failed waits for extraction")
record Progress(
        @Schema(description = "All documents that are known and not withdrawn", examples = "12")
        long received,

        @Schema(examples = "10") long extracted,
        @Schema(examples = "1") long failed,

        @Schema(description = "Event mentions of all documents", examples = "214")
        long mentions,

        CorpusProgress corpus) {}
