package io.gahshomar.ingest.document;

import java.time.Instant;

/**
 * How far the work is.
 *
 * @param received all documents that are known and not withdrawn, whatever became of them
 * @param extracted those whose event mentions are on Kafka
 * @param failed those that could not be read or extracted
 * @param waiting those that wait for extraction
 * @param withdrawn those that were taken back
 * @param extractedInLastMinute those that were extracted in the last 60 s
 * @param oldestWaiting when the one that has waited longest was handed in; null where none waits
 * @param mentions event mentions of all documents
 */
public record DocumentCounts(
        long received,
        long extracted,
        long failed,
        long waiting,
        long withdrawn,
        long extractedInLastMinute,
        Instant oldestWaiting,
        long mentions) {}
