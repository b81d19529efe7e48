package io.gahshomar.timeline.position;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;

/** The ids of topics, asked of Kafka once in the life of the service. */
@ApplicationScoped
public class TopicIds {

    private final Map<String, Object> kafka;
    private final Map<String, UUID> known = new ConcurrentHashMap<>();

    TopicIds(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /**
     * The id of a topic.
     *
     * @throws IllegalStateException where Kafka does not tell it now
     */
    UUID of(String topic) {
        return known.computeIfAbsent(topic, this::ask);
    }

    private UUID ask(String topic) {
        Map<String, Object> configuration = new HashMap<>(kafka);
        configuration.keySet().retainAll(AdminClientConfig.configNames());
        try (Admin admin = Admin.create(configuration)) {
            Uuid id = admin.describeTopics(List.of(topic))
                    .topicNameValues()
                    .get(topic)
                    .get()
                    .topicId();
            return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits());
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "Kafka does not tell the id of " + topic + ": "
                            + e.getCause().getMessage(),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking Kafka for the id of " + topic, e);
        }
    }
}
