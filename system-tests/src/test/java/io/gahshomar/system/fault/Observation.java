package io.gahshomar.system.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.TimelineEntry;
import io.gahshomar.event.Topics;
import io.gahshomar.stack.LocalKafka;
import io.gahshomar.stack.LocalPostgres;
import io.gahshomar.system.fault.Observed.Entry;
import io.gahshomar.system.fault.Observed.TopicRecord;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Looks at the databases and the topics of a system. */
final class Observation {

    private final LocalKafka kafka;
    private final LocalPostgres postgres;

    Observation(LocalKafka kafka, LocalPostgres postgres) {
        this.kafka = kafka;
        this.postgres = postgres;
    }

    /** What is still under way; empty where every record is counted and sent, and query-service has come to the end. */
    Optional<String> underWay() {
        try {
            long sent = sum(ends(Topics.EVENT_MENTIONS));
            long reached = number("timeline", "SELECT coalesce(sum(next_offset), 0) FROM position");
            long unsent = number("timeline", "SELECT count(*) FROM outbox");
            long published = sum(ends(Topics.TIMELINE));
            long projected = number("query", "SELECT coalesce(sum(next_offset), 0) FROM live.projected_position");
            return reached >= sent && unsent == 0 && projected >= published
                    ? Optional.empty()
                    : Optional.of("%d of %d records applied, %d entries not sent, %d of %d projected"
                            .formatted(reached, sent, unsent, projected, published));
        } catch (SQLException away) {
            return Optional.of(away.getMessage());
        }
    }

    private static long sum(Map<Integer, Long> numbers) {
        return numbers.values().stream().mapToLong(Long::longValue).sum();
    }

    Observed look() throws SQLException {
        return new Observed(
                ends(Topics.EVENT_MENTIONS),
                counts("applied"),
                counts("dead_lettered"),
                this.<String>map(
                        "timeline",
                        "SELECT id, CASE WHEN content IS NULL THEN '' ELSE entry_id END FROM mention",
                        rows -> rows.getString(2)),
                map(
                        "timeline",
                        "SELECT id, version, digest FROM entry WHERE state = 'on-chronology'",
                        rows -> new Entry(rows.getLong(2), HexFormat.of().formatHex(rows.getBytes(3)))),
                timeline(),
                deadLetters(),
                map("query", "SELECT id, version FROM live.entry WHERE document IS NOT NULL", rows -> rows.getLong(2)));
    }

    private Map<Integer, Long> counts(String column) throws SQLException {
        Map<Integer, Long> counts = new HashMap<>();
        map(
                        "timeline",
                        "SELECT partition, " + column + " FROM position WHERE topic LIKE '%mentions%'",
                        rows -> rows.getLong(2))
                .forEach((partition, count) -> counts.put(Integer.valueOf(partition), count));
        return counts;
    }

    private interface Column<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<String, T> map(String database, String select, Column<T> value) throws SQLException {
        try (Connection connection = postgres.connect(database);
                ResultSet rows = connection.createStatement().executeQuery(select)) {
            Map<String, T> found = new HashMap<>();
            while (rows.next()) {
                found.put(rows.getString(1), value.of(rows));
            }
            return found;
        }
    }

    private long number(String database, String select) throws SQLException {
        return Long.parseLong(map(database, select, _ -> 0).keySet().iterator().next());
    }

    /** The records of the timeline topic, those of a key in their order. */
    List<TopicRecord> timeline() {
        List<TopicRecord> records = new ArrayList<>();
        read(Topics.TIMELINE).forEach(record -> {
            long version = Long.parseLong(header(record, Topics.VERSION_HEADER));
            String digest = record.value() == null
                    ? null
                    : Expected.digest(EventCodec.decode(record.value(), TimelineEntry.class));
            records.add(new TopicRecord(record.key(), version, digest));
        });
        return records;
    }

    private Set<String> deadLetters() {
        Set<String> places = new HashSet<>();
        read(Topics.deadLetter(Topics.EVENT_MENTIONS))
                .forEach(record -> places.add(
                        header(record, "dead-letter-partition") + "@" + header(record, "dead-letter-offset")));
        return places;
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private Map<Integer, Long> ends(String topic) {
        try (var consumer = consumer()) {
            Map<Integer, Long> ends = new HashMap<>();
            consumer.endOffsets(partitions(consumer, topic))
                    .forEach((partition, end) -> ends.put(partition.partition(), end));
            return ends;
        }
    }

    private List<ConsumerRecord<String, byte[]>> read(String topic) {
        try (var consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
            }
            return records;
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }
}
