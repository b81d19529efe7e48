package io.gahshomar.benchmarks.query;

import com.fasterxml.jackson.databind.JsonNode;
import io.gahshomar.event.EventCodec;
import io.gahshomar.event.TimelineEntry;
import io.gahshomar.event.Topics;
import io.gahshomar.stack.Checkout;
import io.gahshomar.stack.Durability;
import io.gahshomar.stack.FlowTopics;
import io.gahshomar.stack.LocalKafka;
import io.gahshomar.stack.LocalPostgres;
import io.gahshomar.stack.process.ChildProcess;
import io.gahshomar.stack.process.FreePort;
import io.gahshomar.stack.process.StopSignal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Measures the packaged query-service over HTTP with Kafka and PostgreSQL of its own: reading the topic, requests a second
 * from memory and from the database beside a Quarkus endpoint with the same bytes, an export, streams, and a rebuild.
 *
 * <p>Arguments: the number of entries (10000), seconds of each measurement (5), clients of the stream (2000).
 */
public final class ServiceBenchmark {

    private static final int PATIENCE_SECONDS = 3_600;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final ChildProcess process;
    private final URI service;
    private final int seconds;

    private ServiceBenchmark(Path folder, ChildProcess process, URI service, int seconds) {
        this.folder = folder;
        this.process = process;
        this.service = service;
        this.seconds = seconds;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        int entries = arguments.length > 0 ? Integer.parseInt(arguments[0].replace("_", "")) : 10_000;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        int clients = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2_000;
        Path folder = Files.createTempDirectory("gahshomar-query-benchmark");
        int port = FreePort.any();
        try (LocalKafka kafka = new LocalKafka(folder.resolve("kafka")).start();
                LocalPostgres postgres = new LocalPostgres(folder.resolve("postgres"), Durability.DURABLE).start();
                KafkaProducer<byte[], byte[]> topic = new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka.bootstrapServers(), "linger.ms", 5),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            try (Admin admin = kafka.admin()) {
                FlowTopics.create(admin);
            }
            Chronology chronology = new Chronology();
            for (int number = 0; number < entries; number++) {
                send(topic, chronology.entry(number));
            }
            topic.flush();
            long begin = System.nanoTime();
            ChildProcess process = start(folder, port, kafka, postgres);
            try {
                ServiceBenchmark benchmark =
                        new ServiceBenchmark(folder, process, URI.create("http://localhost:" + port), seconds);
                benchmark.awaitReady();
                double taken = (System.nanoTime() - begin) / 1e9;
                System.out.printf("read %d entries, start included, in %.1f s%n", entries, taken);
                new ServiceRequests(folder, benchmark.service, seconds).measure(benchmark.slice());
                benchmark.export();
                benchmark.streams(topic, entries, clients);
                benchmark.rebuild(entries);
            } finally {
                process.kill();
            }
        }
    }

    private static void send(KafkaProducer<byte[], byte[]> topic, TimelineEntry entry) {
        ProducerRecord<byte[], byte[]> produced = new ProducerRecord<>(
                Topics.TIMELINE, entry.id().getBytes(StandardCharsets.UTF_8), EventCodec.encode(entry));
        produced.headers().add(Topics.VERSION_HEADER, "1".getBytes(StandardCharsets.UTF_8));
        topic.send(produced);
    }

    private static ChildProcess start(Path folder, int port, LocalKafka kafka, LocalPostgres postgres) {
        Path jar = Checkout.buildOutput("query-service").resolve("quarkus-app/quarkus-run.jar");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("query-service.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                        "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl("query"),
                        "QUARKUS_DATASOURCE_USERNAME", "query",
                        "QUARKUS_DATASOURCE_PASSWORD", "query",
                        "QUARKUS_HTTP_PORT", Integer.toString(port),
                        "QUARKUS_HTTP_AUTH_PERMISSION_ADMINISTRATION_POLICY", "permit",
                        "GAHSHOMAR_ACCESS_LIMITS_PER_ADDRESS", "1000000000",
                        "GAHSHOMAR_ACCESS_LIMITS_STREAMS", "1000000"));
        return ChildProcess.start("query-service", builder, StopSignal.TERM);
    }

    private void awaitReady() throws Exception {
        for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
            try {
                if (get(service.resolve("/q/health/ready")).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("the service was not ready within an hour");
    }

    private byte[] slice() throws IOException, InterruptedException {
        return get(service.resolve(ServiceRequests.SLICE)).body();
    }

    private HttpResponse<byte[]> get(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private void streams(KafkaProducer<byte[], byte[]> topic, int known, int clients) throws Exception {
        Chronology chronology = new Chronology();
        double before = memory();
        try (StreamClients streams = new StreamClients(service.getPort(), clients)) {
            double perClient = (memory() - before) / clients;
            streams.measure(known, number -> send(topic, chronology.entry(number)), seconds * 4);
            System.out.printf(
                    "%d clients of the stream, one of them without filter, 50 entries/s: delay p50 %.0f ms, p99 %.0f ms, %d of %d told, %.1f KB of heap a client%n",
                    streams.count(),
                    streams.delay(50),
                    streams.delay(99),
                    streams.told(),
                    streams.sent(),
                    perClient / 1024);
        }
    }

    /** Bytes of heap that are in use after a collection. */
    private double memory() throws Exception {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        String metrics = new String(get(service.resolve("/q/metrics")).body(), StandardCharsets.UTF_8);
        return metrics.lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private void export() throws Exception {
        Path file = folder.resolve("export.ndjson");
        long begin = System.nanoTime();
        CompletableFuture<Long> ended = http.sendAsync(
                        HttpRequest.newBuilder(service.resolve("/timeline.ndjson"))
                                .build(),
                        HttpResponse.BodyHandlers.ofFile(file))
                .thenApply(_ -> System.nanoTime());
        double most = 0;
        while (!ended.isDone()) {
            most = Math.max(most, memory());
            TimeUnit.SECONDS.sleep(1);
        }
        double taken = (ended.join() - begin) / 1e9;
        try (Stream<String> lines = Files.lines(file)) {
            long entries = lines.count();
            System.out.printf(
                    "export of everything: %d entries in %.1f s, %.0f/s, at most %.0f MB of heap in use%n",
                    entries, taken, entries / taken, most / (1 << 20));
        }
    }

    private void rebuild(int entries) throws Exception {
        long begin = System.nanoTime();
        http.send(
                HttpRequest.newBuilder(service.resolve("/admin/rebuild"))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        double most = 0;
        JsonNode state;
        do {
            TimeUnit.SECONDS.sleep(1);
            most = Math.max(most, memory());
            state = Load.JSON.readTree(get(service.resolve("/admin/rebuild")).body());
        } while (state.get("state").asText().equals("running"));
        double taken = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                "rebuild %s: %d records in %.1f s, %.0f/s, at most %.0f MB of heap in use%n",
                state.get("state").asText(), state.get("records").asLong(), taken, entries / taken, most / (1 << 20));
    }
}
