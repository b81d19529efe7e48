package io.gahshomar.benchmarks.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.EventMention;
import io.gahshomar.event.Topics;
import io.gahshomar.stack.Durability;
import io.gahshomar.stack.FlowTopics;
import io.gahshomar.stack.LocalKafka;
import io.gahshomar.stack.LocalPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.apache.commons.io.file.PathUtils;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A Kafka and a PostgreSQL on this machine, with fsync on, for as long as a measurement takes. */
final class Machine implements AutoCloseable {

    private static final int PARTITIONS = 6;

    private final Path folder = Files.createTempDirectory("gahshomar-benchmark-");
    private final LocalKafka kafka = new LocalKafka(folder.resolve("kafka"));
    private final LocalPostgres postgres = new LocalPostgres(folder.resolve("postgresql"), Durability.DURABLE);

    Machine() throws IOException {
        postgres.start();
        kafka.start();
        try (var admin = kafka.admin()) {
            FlowTopics.create(admin);
        }
    }

    LocalKafka kafka() {
        return kafka;
    }

    LocalPostgres postgres() {
        return postgres;
    }

    Path folder() {
        return folder;
    }

    /** Puts mentions on their topic. */
    void tell(Told told, int count) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers(), "linger.ms", 20),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (int number = 0; number < count; number++) {
                EventMention mention = told.mention(number);
                producer.send(new ProducerRecord<>(
                        Topics.EVENT_MENTIONS,
                        number % PARTITIONS,
                        mention.id().getBytes(UTF_8),
                        EventCodec.encode(mention)));
            }
        }
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = postgres.connect("timeline");
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** Waits until {@code select}, which may fail at first, reaches {@code goal}; by a clock that looks every 20 ms. */
    private static void await(PreparedStatement select, long goal) throws InterruptedException {
        while (number(select) < goal) {
            Thread.sleep(20);
        }
    }

    /** A number that the database tells; 0 while there is no such table. */
    private static long number(PreparedStatement select) {
        try (ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException notYet) {
            return 0;
        }
    }

    /** Records a second, of those between two marks of {@code select}. */
    double rate(String select, long from, long to) throws SQLException, InterruptedException {
        try (Connection connection = postgres.connect("timeline");
                PreparedStatement watch = connection.prepareStatement(select)) {
            await(watch, from);
            long first = number(watch);
            long start = System.nanoTime();
            await(watch, to);
            return (to - first) * 1e9 / (System.nanoTime() - start);
        }
    }

    @Override
    public void close() throws IOException {
        kafka.kill();
        postgres.kill();
        PathUtils.deleteDirectory(folder);
    }
}
