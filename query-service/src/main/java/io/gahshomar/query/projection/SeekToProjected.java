package io.gahshomar.query.projection;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Lets the consumer go on where the read model ends. */
@ApplicationScoped
@Identifier("projected-positions")
public class SeekToProjected implements KafkaConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(SeekToProjected.class);

    private final Resumption resumption;

    SeekToProjected(Resumption resumption) {
        this.resumption = resumption;
    }

    /** Waits for the database where it must: a partition that is read from elsewhere would leave a gap. */
    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        if (partitions.isEmpty()) {
            return;
        }
        Map<Integer, Long> positions = positions();
        List<TopicPartition> fresh = partitions.stream()
                .filter(partition -> !positions.containsKey(partition.partition()))
                .toList();
        consumer.seekToBeginning(fresh);
        partitions.stream()
                .filter(partition -> !fresh.contains(partition))
                .forEach(partition -> consumer.seek(partition, positions.get(partition.partition())));
        LOG.infof("Partitions assigned partitions=%s positions=%s", partitions, positions);
    }

    private Map<Integer, Long> positions() {
        try {
            return resumption.positions();
        } catch (SQLException ended) {
            throw new IllegalStateException("waiting for the database was ended", ended);
        }
    }
}
