package io.gahshomar.ingest.document;

/**
 * How far the work is.
 *
 * @param received all documents that are known and not withdrawn, whatever became of them
 * @param extracted those whose event mentions are on Kafka
 * @param failed those that could not be read or extracted
 * @param mentions event mentions of all documents
 */
public record DocumentCounts(long received, long extracted, long failed, long mentions) {}
