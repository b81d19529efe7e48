package io.gahshomar.stack;

import io.gahshomar.event.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of the flow, that of the corrections, and their dead-letter topics, with the settings that they have on one machine. */
public final class FlowTopics {

    /** Partitions of each topic of the flow. */
    public static final int PARTITIONS = 6;

    private static final Duration TOMBSTONES_KEPT = Duration.ofDays(7);
    private static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(30);
    private static final int LARGEST_DOCUMENT = 16 * 1024 * 1024;

    /** A dead letter is the record that failed and, in headers, why. */
    private static final int LARGEST_DEAD_LETTER = LARGEST_DOCUMENT + 1024 * 1024;

    private FlowTopics() {}

    /** Makes the topics that are missing; leaves the others as they are. */
    public static void create(Admin admin) {
        create(admin, 1);
    }

    /** Makes the topics that are missing, each on {@code replicas} brokers; leaves the others as they are. */
    public static void create(Admin admin, int replicas) {
        var created = admin.createTopics(all().stream()
                .map(topic ->
                        new NewTopic(topic.name(), topic.numPartitions(), (short) replicas).configs(topic.configs()))
                .toList());
        created.values().forEach((topic, done) -> {
            try {
                done.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw new StackException(
                            "topic %s cannot be created: %s"
                                    .formatted(topic, e.getCause().getMessage()),
                            e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StackException("interrupted while creating topics", e);
            }
        });
    }

    /** The topics as they are made here. */
    public static List<NewTopic> all() {
        var topics = new ArrayList<NewTopic>();
        for (var topic : Topics.FLOW) {
            topics.add(flow(topic));
            topics.add(deadLetter(topic));
        }
        topics.add(corrections());
        topics.add(deadLetter(Topics.CORRECTIONS));
        return topics;
    }

    private static NewTopic flow(String topic) {
        var settings = new HashMap<>(Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_COMPACT,
                TopicConfig.DELETE_RETENTION_MS_CONFIG,
                Long.toString(TOMBSTONES_KEPT.toMillis())));
        if (topic.equals(Topics.DOCUMENTS)) {
            settings.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(LARGEST_DOCUMENT));
        }
        return new NewTopic(topic, PARTITIONS, (short) 1).configs(settings);
    }

    /** The history of the decisions is never compacted and never deleted. */
    private static NewTopic corrections() {
        return new NewTopic(Topics.CORRECTIONS, 1, (short) 1).configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
    }

    private static NewTopic deadLetter(String topic) {
        return new NewTopic(Topics.deadLetter(topic), 1, (short) 1)
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG, Long.toString(DEAD_LETTERS_KEPT.toMillis()),
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(LARGEST_DEAD_LETTER)));
    }
}
