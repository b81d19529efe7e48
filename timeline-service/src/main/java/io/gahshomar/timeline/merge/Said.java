package io.gahshomar.timeline.merge;

/**
 * The place and the time of a record, by which the later of two records of a mention is known.
 *
 * @param partition partition of the topic
 * @param offset offset in it
 * @param at when it was written, milliseconds since 1970
 */
public record Said(int partition, long offset, long at) {

    /**
     * Whether this record is later than another of the same mention. In a partition the log decides. A mention changes its
     * partition only when the topic gets more of them, and then the later time decides.
     */
    public boolean isLaterThan(Said other) {
        if (partition == other.partition) {
            return offset > other.offset;
        }
        return at != other.at ? at > other.at : partition > other.partition;
    }
}
