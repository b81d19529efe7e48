package io.gahshomar.timeline.position;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Begins to read a partition where the database says, not where Kafka was last told: what is committed there runs behind,
 * and a database that was restored or emptied has to read again.
 *
 * <p>Where the database does not answer within a minute, reading begins where Kafka was told: what is read twice is passed
 * over.
 */
@ApplicationScoped
@Identifier("positions")
public class SeekToPositions implements KafkaConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(SeekToPositions.class);

    private static final Duration FIRST_RETRY = Duration.ofMillis(100);
    private static final Duration RETRY_AT_LEAST_EVERY = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Positions positions;

    SeekToPositions(Positions positions) {
        this.positions = positions;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        partitions.stream().map(TopicPartition::topic).distinct().forEach(topic -> {
            Optional<Map<Integer, Long>> applied = applied(topic);
            applied.ifPresent(offsets -> partitions.stream()
                    .filter(partition -> partition.topic().equals(topic))
                    .forEach(partition -> consumer.seek(partition, offsets.getOrDefault(partition.partition(), 0L))));
        });
        LOG.infof("Partitions assigned partitions=%s", partitions);
    }

    private Optional<Map<Integer, Long>> applied(String topic) {
        try {
            return Optional.of(Uni.createFrom()
                    .item(() -> positions.of(topic))
                    .onFailure()
                    .retry()
                    .withBackOff(FIRST_RETRY, RETRY_AT_LEAST_EVERY)
                    .expireIn(PATIENCE.toMillis())
                    .await()
                    .indefinitely());
        } catch (RuntimeException failure) {
            LOG.warnf(
                    "Positions are not known, reading from what is committed topic=%s failure=\"%s\"", topic, failure);
            return Optional.empty();
        }
    }
}
