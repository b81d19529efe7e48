package io.gahshomar.system.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.EventMention;
import io.gahshomar.event.MalformedMessageException;
import io.gahshomar.event.TimelineEntry;
import io.gahshomar.event.Topics;
import io.gahshomar.stack.LocalKafka;
import io.gahshomar.stack.LocalPostgres;
import io.gahshomar.timeline.entry.Account;
import io.gahshomar.timeline.entry.Editing;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * The least that brings mentions which merge with nothing from Kafka to PostgreSQL and to the timeline; with a {@link Bug}, or right.
 */
final class Careless {

    private static final int BATCH = 20;

    private final LocalKafka kafka;
    private final LocalPostgres postgres;
    private final Bug bug;
    private List<ConsumerRecord<String, byte[]>> inHand = List.of();

    Careless(LocalKafka kafka, LocalPostgres postgres, Bug bug) {
        this.kafka = kafka;
        this.postgres = postgres;
        this.bug = bug;
    }

    /** Makes the tables that it writes, empty. */
    void install() throws SQLException {
        execute("timeline", """
                DROP TABLE IF EXISTS position, mention, entry;
                CREATE TABLE position (topic text, partition int PRIMARY KEY, next_offset bigint, applied bigint, dead_lettered bigint);
                INSERT INTO position SELECT 'mentions', n, 0, 0, 0 FROM generate_series(0, 5) AS n;
                CREATE TABLE mention (id text PRIMARY KEY, entry_id text, content text);
                CREATE TABLE entry (id text PRIMARY KEY, version bigint, state text, digest bytea)
                """);
        execute("query", """
                DROP SCHEMA IF EXISTS live CASCADE;
                CREATE SCHEMA live;
                CREATE TABLE live.entry (id text PRIMARY KEY, version bigint, document text)
                """);
    }

    private void execute(String database, String sql) throws SQLException {
        try (Connection connection = postgres.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Works until so many batches are done, and stops with the next one in its hands. */
    void workAndStop(int batches) throws Exception {
        work(batches);
    }

    /** Works until nothing is left. */
    void work() throws Exception {
        work(Integer.MAX_VALUE);
    }

    private void work(int batches) throws Exception {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        kafka.bootstrapServers(),
                        "group.id",
                        "careless-" + bug,
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        bug == Bug.AUTO_COMMIT,
                        "max.poll.records",
                        BATCH),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Topics.EVENT_MENTIONS));
            int done = 0;
            for (inHand = next(consumer); !inHand.isEmpty(); inHand = next(consumer)) {
                if (bug == Bug.OFFSET_BEFORE_THE_WRITE) {
                    consumer.commitSync();
                }
                if (done++ == batches) {
                    return;
                }
                applyWhatIsInHand();
                if (bug != Bug.AUTO_COMMIT) {
                    consumer.commitSync();
                }
            }
        }
    }

    /** The next records; none where all have been read. */
    private static List<ConsumerRecord<String, byte[]>> next(KafkaConsumer<String, byte[]> consumer) {
        List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();
        while (batch.isEmpty() && !isAtTheEnd(consumer)) {
            consumer.poll(Duration.ofMillis(100)).forEach(batch::add);
        }
        return batch;
    }

    private static boolean isAtTheEnd(KafkaConsumer<?, ?> consumer) {
        return !consumer.assignment().isEmpty()
                && consumer.endOffsets(consumer.assignment()).entrySet().stream()
                        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    /** Applies the batch that it stopped with: it was only frozen. */
    void applyWhatIsInHand() throws Exception {
        try (Connection database = postgres.connect("timeline");
                var producer = new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers()),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            database.setAutoCommit(false);
            List<ProducerRecord<byte[], byte[]>> told = new ArrayList<>();
            for (ConsumerRecord<String, byte[]> record : inHand) {
                if (bug == Bug.VERSION_GUARD_OFF || record.offset() >= position(database, record.partition())) {
                    told.add(apply(record, database));
                }
            }
            database.commit();
            told.stream().filter(Objects::nonNull).forEach(producer::send);
        }
    }

    private static long position(Connection database, int partition) throws SQLException {
        return one(database, "SELECT next_offset FROM position WHERE partition = " + partition)
                .orElse(0L);
    }

    private static Optional<Long> one(Connection database, String select) throws SQLException {
        try (ResultSet rows = database.createStatement().executeQuery(select)) {
            return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
        }
    }

    /** Applies one record; what is to be told of it, or null. */
    private ProducerRecord<byte[], byte[]> apply(ConsumerRecord<String, byte[]> record, Connection database)
            throws SQLException {
        EventMention mention;
        try {
            mention = record.value() == null ? null : EventCodec.decode(record.value(), EventMention.class);
        } catch (MalformedMessageException nonsense) {
            count(database, "dead_lettered", record);
            return deadLetter(record);
        }
        count(database, "applied", record);
        return mention == null
                ? withdrawn(record.key(), database)
                : said(Account.of(List.of(mention), Editing.NONE).asEntry(record.key(), 1), database);
    }

    private static void count(Connection database, String outcome, ConsumerRecord<?, ?> record) throws SQLException {
        update(
                database,
                "UPDATE position SET next_offset = greatest(next_offset, ?), %1$s = %1$s + 1 WHERE partition = ?"
                        .formatted(outcome),
                record.offset() + 1,
                record.partition());
    }

    private ProducerRecord<byte[], byte[]> withdrawn(String id, Connection database) throws SQLException {
        update(
                database,
                "INSERT INTO mention VALUES (?, NULL, NULL) ON CONFLICT (id) DO UPDATE SET content = NULL, entry_id = NULL",
                id);
        Optional<Long> version = one(
                database,
                "UPDATE entry SET version = version + 1, state = 'gone' WHERE id = '%s' AND state <> 'gone' RETURNING version"
                        .formatted(id));
        return version.isEmpty() || bug == Bug.DROPPED_TOMBSTONE ? null : record(id, version.get(), null);
    }

    private static ProducerRecord<byte[], byte[]> said(TimelineEntry entry, Connection database) throws SQLException {
        update(
                database,
                "INSERT INTO mention VALUES (?, ?, 'said') ON CONFLICT (id) DO UPDATE SET content = 'said', entry_id = excluded.entry_id",
                entry.id(),
                entry.id());
        update(database, """
                INSERT INTO entry AS stored VALUES (?, 1, 'on-chronology', ?)
                ON CONFLICT (id) DO UPDATE SET version = stored.version + 1, state = excluded.state, digest = excluded.digest
                """, entry.id(), HexFormat.of().parseHex(Expected.digest(entry)));
        long version = one(database, "SELECT version FROM entry WHERE id = '" + entry.id() + "'")
                .orElseThrow();
        return record(entry.id(), version, EventCodec.encode(entry));
    }

    private static void update(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }

    private static ProducerRecord<byte[], byte[]> record(String id, long version, byte[] value) {
        var record = new ProducerRecord<>(Topics.TIMELINE, id.getBytes(UTF_8), value);
        record.headers().add(Topics.VERSION_HEADER, Long.toString(version).getBytes(UTF_8));
        return record;
    }

    private static ProducerRecord<byte[], byte[]> deadLetter(ConsumerRecord<String, byte[]> record) {
        var letter = new ProducerRecord<>(
                Topics.deadLetter(Topics.EVENT_MENTIONS), record.key().getBytes(UTF_8), record.value());
        letter.headers()
                .add(
                        "dead-letter-partition",
                        Integer.toString(record.partition()).getBytes(UTF_8))
                .add("dead-letter-offset", Long.toString(record.offset()).getBytes(UTF_8));
        return letter;
    }
}
