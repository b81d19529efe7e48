package io.gahshomar.benchmarks.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.EventMention;
import io.gahshomar.event.Topics;
import io.gahshomar.stack.launcher.Console;
import io.gahshomar.stack.launcher.Service;
import io.gahshomar.stack.launcher.ServiceProcess;
import io.gahshomar.stack.process.ChildProcess;
import io.gahshomar.stack.process.FreePort;
import io.gahshomar.stack.process.StopSignal;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.postgresql.PGConnection;

/** The things that are measured, each from an empty database on; all give records a second. */
final class Runs {

    private static final String APPLIED = "SELECT coalesce(sum(applied), 0) FROM position";
    private static final String UNSENT = "SELECT 1000000000 - count(*) FROM outbox";
    private static final int TRANSACTION = 500;

    /** The launcher's settings are for a small start on one machine; the peer has these too. */
    private static final String AS_ON_A_SERVER = "-XX:TieredStopAtLevel=4 -Xmx1g";

    private final Machine machine;
    private int sinks;

    Runs(Machine machine) {
        this.machine = machine;
    }

    /** timeline-service, from the topic to committed entries; the first half warms it up. */
    double service(int count) throws SQLException, InterruptedException {
        ServiceProcess service = startOnEmptyDatabase();
        try {
            return machine.rate(APPLIED, count / 2, count);
        } finally {
            service.kill();
        }
    }

    /** Microseconds for a mention when so many are stored, for each of the sizes. */
    List<Double> growth(List<Integer> sizes) throws SQLException, InterruptedException {
        ServiceProcess service = startOnEmptyDatabase();
        try {
            List<Double> costs = new ArrayList<>();
            for (int size : sizes) {
                costs.add(1e6 / machine.rate(APPLIED, size - size / 5, size));
            }
            return costs;
        } finally {
            service.kill();
        }
    }

    private ServiceProcess startOnEmptyDatabase() throws SQLException {
        machine.execute("DROP SCHEMA public CASCADE", "CREATE SCHEMA public");
        return service().start();
    }

    private ServiceProcess service() {
        int port = FreePort.any();
        return new ServiceProcess(
                Service.TIMELINE,
                port,
                Map.of(
                        "KAFKA_BOOTSTRAP_SERVERS",
                        machine.kafka().bootstrapServers(),
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        machine.postgres().jdbcUrl("timeline"),
                        "QUARKUS_DATASOURCE_USERNAME",
                        "timeline",
                        "QUARKUS_DATASOURCE_PASSWORD",
                        "timeline",
                        "QUARKUS_HTTP_PORT",
                        Integer.toString(port),
                        "_JAVA_OPTIONS",
                        AS_ON_A_SERVER),
                Console.standardOutput(),
                HttpClient.newHttpClient());
    }

    /** Debezium's JDBC sink under a standalone Kafka Connect: the same records, upserted into one table. */
    double sink(int count) throws IOException, SQLException, InterruptedException {
        machine.execute("DROP TABLE IF EXISTS told", "CREATE TABLE told (id text PRIMARY KEY, content text NOT NULL)");
        String name = "sink-" + sinks++;
        Path worker = Files.writeString(machine.folder().resolve(name + "-worker.properties"), """
                bootstrap.servers=%s
                key.converter=%s
                value.converter=%s
                offset.storage.file.filename=%s
                listeners=http://localhost:%d
                plugin.discovery=service_load
                """.formatted(
                        machine.kafka().bootstrapServers(),
                        MentionConverter.class.getName(),
                        MentionConverter.class.getName(),
                        machine.folder().resolve(name + "-offsets"),
                        FreePort.any()));
        Path sink = Files.writeString(machine.folder().resolve(name + ".properties"), """
                name=%s
                connector.class=io.debezium.connector.jdbc.JdbcSinkConnector
                tasks.max=1
                topics=%s
                connection.url=%s
                connection.username=timeline
                connection.password=timeline
                insert.mode=upsert
                primary.key.mode=record_key
                primary.key.fields=id
                schema.evolution=none
                collection.name.format=told
                batch.size=2000
                use.reduction.buffer=true
                consumer.override.max.poll.records=2000
                consumer.override.auto.offset.reset=earliest
                """.formatted(
                        name, Topics.EVENT_MENTIONS, machine.postgres().jdbcUrl("timeline")));
        // without it everything down to TRACE is written, which no operator would want
        Path logging = Files.writeString(machine.folder().resolve(name + "-logging.properties"), """
                logger.level=INFO
                logger.handlers=CONSOLE
                handler.CONSOLE=org.jboss.logmanager.handlers.ConsoleHandler
                handler.CONSOLE.properties=autoFlush
                handler.CONSOLE.autoFlush=true
                handler.CONSOLE.formatter=PATTERN
                formatter.PATTERN=org.jboss.logmanager.formatters.PatternFormatter
                formatter.PATTERN.properties=pattern
                formatter.PATTERN.pattern=%d{HH:mm:ss} %-5p %c{1} %m%e%n
                """);
        ProcessBuilder connect = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dlogging.configuration=" + logging.toUri(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.apache.kafka.connect.cli.ConnectStandalone",
                worker.toString(),
                sink.toString());
        Path log = machine.folder().resolve(name + ".log");
        ChildProcess process = ChildProcess.start(
                name, connect.redirectErrorStream(true).redirectOutput(log.toFile()), StopSignal.TERM);
        process.onExit().thenAccept(code -> System.err.println(name + " ended with " + code));
        try {
            return machine.rate("SELECT count(*) FROM told", count / 2, count);
        } finally {
            process.kill();
        }
    }

    /** COPY of the same records into the same table in one statement. */
    double copy(Told told, int count) throws IOException, SQLException {
        machine.execute("DROP TABLE IF EXISTS told", "CREATE TABLE told (id text PRIMARY KEY, content text NOT NULL)");
        StringBuilder rows = new StringBuilder();
        for (int number = 0; number < count; number++) {
            EventMention mention = told.mention(number);
            rows.append(mention.id())
                    .append('\t')
                    .append(new String(EventCodec.encode(mention), UTF_8).replace("\\", "\\\\"))
                    .append('\n');
        }
        long start = System.nanoTime();
        try (Connection connection = machine.postgres().connect("timeline")) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY told FROM STDIN", new StringReader(rows.toString()));
        }
        return count * 1e9 / (System.nanoTime() - start);
    }

    /** The relay of the outbox, from a full outbox to an empty one. */
    double relay(int count) throws SQLException, InterruptedException {
        machine.execute("DROP SCHEMA public CASCADE", "CREATE SCHEMA public");
        ServiceProcess first = service().start();
        first.awaitReady();
        first.kill();
        machine.execute("TRUNCATE outbox", """
                INSERT INTO outbox (entry_id, version, value, recorded_at)
                SELECT 'e' || n, 1, repeat('x', 1000), now() FROM generate_series(1, %d) AS n
                """.formatted(count));
        ServiceProcess service = service().start();
        try {
            return machine.rate(UNSENT, 1_000_000_000L - count + count / 2, 1_000_000_000L);
        } finally {
            service.kill();
        }
    }

    /** Kafka transactions of 500 records of the same size. */
    double transactions(int count) {
        byte[] value = "x".repeat(1000).getBytes(UTF_8);
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", machine.kafka().bootstrapServers(), "transactional.id", "benchmark"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.initTransactions();
            long start = 0;
            for (int sent = 0; sent < count; sent += TRANSACTION) {
                if (start == 0 && sent >= count / 2) {
                    start = System.nanoTime();
                }
                producer.beginTransaction();
                for (int record = 0; record < TRANSACTION; record++) {
                    byte[] key = ("e" + (sent + record)).getBytes(UTF_8);
                    producer.send(new ProducerRecord<>(Topics.deadLetter(Topics.TIMELINE), key, value));
                }
                producer.commitTransaction();
            }
            return (count - count / 2)
                    * 1e9
                    / Duration.ofNanos(System.nanoTime() - start).toNanos();
        }
    }
}
