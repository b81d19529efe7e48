package io.gahshomar.ingest.corpus;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far loading the corpus folder and the samples is.
 *
 * @param files files that were found
 * @param loaded files that are dealt with: on Kafka, unchanged since the last start, or noted as failed
 */
@Schema(description = "How far loading the corpus folder and the samples is")
public record CorpusProgress(
        @Schema(description = "Files found", examples = "10")
        int files,

        @Schema(description = "Files dealt with: on Kafka, unchanged, or noted as failed", examples = "10")
        int loaded) {}
