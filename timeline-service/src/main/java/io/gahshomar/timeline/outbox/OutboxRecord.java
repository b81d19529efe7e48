package io.gahshomar.timeline.outbox;

import java.time.Instant;

/**
 * A new state of an entry, on its way to Kafka.
 *
 * @param entryId id of the entry, key of the record
 * @param version version of the entry, 1 or more
 * @param value the entry as JSON, or null where it is gone from the chronology
 * @param recordedAt when the state came about
 * @param trace the record's header {@code traceparent}, or null where it came of no trace
 */
public record OutboxRecord(String entryId, long version, String value, Instant recordedAt, String trace) {}
