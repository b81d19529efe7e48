package io.gahshomar.query.projection;

import java.util.Map;
import java.util.UUID;

/**
 * What the partitions of a topic held at one moment.
 *
 * @param topicId id of the topic
 * @param beginnings by partition: the offset of the first record kept
 * @param ends by partition: the offset that the next record will get
 */
record TopicState(UUID topicId, Map<Integer, Long> beginnings, Map<Integer, Long> ends) {

    /**
     * Records that were there at that moment and are not projected; an upper bound, since compaction leaves gaps.
     *
     * @param positions by partition: the first offset that is not projected yet
     */
    long behind(Map<Integer, Long> positions) {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - reached(end.getKey(), positions)))
                .sum();
    }

    private long reached(int partition, Map<Integer, Long> positions) {
        return Math.max(beginnings.get(partition), positions.getOrDefault(partition, 0L));
    }
}
