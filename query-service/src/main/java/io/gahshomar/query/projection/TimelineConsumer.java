package io.gahshomar.query.projection;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes the records of the timeline topic, in order within each partition. */
@ApplicationScoped
public class TimelineConsumer {

    private final ProjectPartition projectPartition;

    TimelineConsumer(ProjectPartition projectPartition) {
        this.projectPartition = projectPartition;
    }

    @Incoming("timeline")
    @Blocking
    void consume(ConsumerRecords<byte[], byte[]> records) throws Exception {
        for (TopicPartition partition : records.partitions()) {
            projectPartition.project(partition.partition(), records.records(partition));
        }
    }
}
