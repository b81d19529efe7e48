package io.gahshomar.ingest.document;

import java.time.Instant;

/**
 * Where a version of a document stands in the log.
 *
 * @param partition partition of the documents topic
 * @param offset offset in that partition
 * @param receivedAt when that version was handed in
 */
public record LogPosition(int partition, long offset, Instant receivedAt) {

    /**
     * Whether this comes after the other one. Within a partition the log decides; only where the number of partitions has
     * grown can versions of one document stand in two of them, and then the time decides.
     */
    public boolean isAfter(LogPosition other) {
        return partition == other.partition ? offset > other.offset : receivedAt.isAfter(other.receivedAt);
    }

    /** Whether both are the same record of the log. */
    public boolean isSameRecord(LogPosition other) {
        return partition == other.partition && offset == other.offset;
    }
}
