package io.gahshomar.query.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Reads all partitions of a topic from their beginnings up to given positions, in no group. */
final class TopicReader implements AutoCloseable {

    private static final Duration WAIT = Duration.ofMillis(500);

    private final Consumer<byte[], byte[]> consumer;
    private final Map<Integer, TopicPartition> partitions = new HashMap<>();
    private final Map<Integer, Long> positions = new HashMap<>();

    TopicReader(Consumer<byte[], byte[]> consumer, List<TopicPartition> assigned) {
        this.consumer = consumer;
        consumer.assign(assigned);
        consumer.beginningOffsets(assigned).forEach((partition, offset) -> {
            partitions.put(partition.partition(), partition);
            positions.put(partition.partition(), offset);
            consumer.seek(partition, offset);
        });
    }

    /**
     * Records that were read.
     *
     * @param positions by partition: everything before is read
     */
    record Batch(List<ConsumerRecord<byte[], byte[]>> records, Map<Integer, Long> positions) {}

    /** How many offsets there are up to the goal. */
    long behind(Map<Integer, Long> goal) {
        return goal.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - positions.get(end.getKey())))
                .sum();
    }

    /** The next records before the goal. */
    Batch poll(Map<Integer, Long> goal) {
        partitions.forEach((number, partition) -> {
            if (positions.get(number) < goal.getOrDefault(number, 0L)) {
                consumer.resume(List.of(partition));
            } else {
                consumer.pause(List.of(partition));
            }
        });
        ConsumerRecords<byte[], byte[]> polled = consumer.poll(WAIT);
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        polled.forEach(record -> {
            if (record.offset() < goal.getOrDefault(record.partition(), 0L)) {
                records.add(record);
            }
        });
        goal.forEach(this::advance);
        return new Batch(records, Map.copyOf(positions));
    }

    /** What was polled beyond the goal will be polled again. */
    private void advance(int number, long end) {
        TopicPartition partition = partitions.get(number);
        long reached = consumer.position(partition);
        if (reached > end && positions.get(number) < end) {
            consumer.seek(partition, end);
        }
        positions.merge(number, Math.min(reached, end), Math::max);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
