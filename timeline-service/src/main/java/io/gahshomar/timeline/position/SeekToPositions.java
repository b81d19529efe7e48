package io.gahshomar.timeline.position;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Begins to read a partition where the database says, not where Kafka was last told: what is committed there runs behind,
 * and a database that was restored or emptied has to read again.
 */
@ApplicationScoped
@Identifier("positions")
public class SeekToPositions implements KafkaConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(SeekToPositions.class);

    private final Positions positions;

    SeekToPositions(Positions positions) {
        this.positions = positions;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        partitions.stream().map(TopicPartition::topic).distinct().forEach(topic -> {
            Map<Integer, Long> applied = positions.of(topic);
            partitions.stream()
                    .filter(partition -> partition.topic().equals(topic))
                    .forEach(partition -> consumer.seek(partition, applied.getOrDefault(partition.partition(), 0L)));
        });
        LOG.infof("Partitions assigned partitions=%s", partitions);
    }
}
