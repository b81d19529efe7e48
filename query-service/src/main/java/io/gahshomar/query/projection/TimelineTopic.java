package io.gahshomar.query.projection;

import io.gahshomar.event.Topics;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What the broker tells of the timeline topic. */
@ApplicationScoped
public class TimelineTopic {

    private static final int READ_AT_ONCE = 1000;
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

    private final Map<String, Object> configuration;
    private final Map<String, Object> readerConfiguration;

    TimelineTopic(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.configuration = settings(kafka, AdminClientConfig.configNames());
        this.readerConfiguration = settings(kafka, ConsumerConfig.configNames());
    }

    private static Map<String, Object> settings(Map<String, Object> kafka, Set<String> names) {
        return kafka.entrySet().stream()
                .filter(entry -> names.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Reads the topic from its beginning; the caller closes it.
     *
     * @throws TopicUnavailableException where the broker does not answer or has no such topic
     */
    TopicReader reader() {
        List<TopicPartition> partitions = ask(TimelineTopic::describe).partitions().stream()
                .map(partition -> new TopicPartition(Topics.TIMELINE, partition.partition()))
                .toList();
        Map<String, Object> consumer = new HashMap<>(readerConfiguration);
        consumer.remove(ConsumerConfig.GROUP_ID_CONFIG);
        consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, READ_AT_ONCE);
        ByteArrayDeserializer bytes = new ByteArrayDeserializer();
        return new TopicReader(new KafkaConsumer<>(consumer, bytes, bytes), partitions);
    }

    /**
     * The topic's id: a topic of the same name that was made anew has another one.
     *
     * @throws TopicUnavailableException where the broker does not answer or has no such topic
     */
    public UUID id() {
        return ask(admin -> {
            Uuid id = describe(admin).topicId();
            return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits());
        });
    }

    /**
     * What each partition holds at this moment.
     *
     * @throws TopicUnavailableException where the broker does not answer or has no such topic
     */
    public TopicState state() {
        return ask(admin -> {
            TopicDescription topic = describe(admin);
            Uuid id = topic.topicId();
            List<TopicPartition> partitions = topic.partitions().stream()
                    .map(partition -> new TopicPartition(Topics.TIMELINE, partition.partition()))
                    .toList();
            return new TopicState(
                    new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits()),
                    offsets(admin, partitions, OffsetSpec.earliest()),
                    offsets(admin, partitions, OffsetSpec.latest()));
        });
    }

    private <T> T ask(Function<Admin, T> question) {
        Admin admin = Admin.create(new HashMap<>(configuration));
        try {
            return question.apply(admin);
        } finally {
            admin.close(Duration.ZERO);
        }
    }

    private static TopicDescription describe(Admin admin) {
        return answer(admin.describeTopics(List.of(Topics.TIMELINE)).allTopicNames())
                .get(Topics.TIMELINE);
    }

    private static Map<Integer, Long> offsets(Admin admin, List<TopicPartition> partitions, OffsetSpec spec) {
        Map<TopicPartition, OffsetSpec> wanted =
                partitions.stream().collect(Collectors.toMap(Function.identity(), _ -> spec));
        Map<TopicPartition, ListOffsetsResultInfo> offsets =
                answer(admin.listOffsets(wanted).all());
        return offsets.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().partition(), entry -> entry.getValue()
                        .offset()));
    }

    private static <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get(ANSWER_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new TopicUnavailableException(e.getCause().getMessage(), e);
        } catch (TimeoutException e) {
            throw new TopicUnavailableException(
                    "no answer from the broker within " + ANSWER_WITHIN.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TopicUnavailableException("interrupted while waiting for the broker", e);
        }
    }
}
