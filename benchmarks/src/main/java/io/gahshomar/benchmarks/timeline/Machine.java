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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
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

    /** A number that the database tells; 0 while it cannot be asked. */
    long number(String select) {
        try (Connection connection = postgres.connect("timeline");
                ResultSet row = connection.createStatement().executeQuery(select)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException notYet) {
            return 0;
        }
    }

    /** Waits until {@code select} reaches {@code goal}; the time that it took, by a clock that looks every 20 ms. */
    Duration await(String select, long goal) throws InterruptedException {
        long start = System.nanoTime();
        while (number(select) < goal) {
            Thread.sleep(20);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Records a second, of those between two marks of {@code select}. */
    double rate(String select, long from, long to) throws InterruptedException {
        await(select, from);
        long first = number(select);
        Duration took = await(select, to);
        return (to - first) * 1e9 / took.toNanos();
    }

    @Override
    public void close() throws IOException {
        kafka.kill();
        postgres.kill();
        PathUtils.deleteDirectory(folder);
    }
}
