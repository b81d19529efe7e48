package io.gahshomar.benchmarks.feeds;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.gahshomar.stack.LocalKafka;
import io.gahshomar.stack.launcher.Service;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * How long it takes from the moment at which a feed with a new item has been sent to ingest-service until a client of
 * query-service's stream has its entry; beside it, in the same run, a bare round trip through the same Kafka, from {@code send}
 * to the record in a consumer's hands.
 *
 * <p>Argument: number of items, 200 where it is left out. Every fetch of the feed brings one new item, each with a day of its
 * own.
 */
public final class FeedDelay {

    private static final LocalDate FIRST_DAY = LocalDate.parse("1990-01-01");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final Pattern EARLIEST = Pattern.compile("\"earliest\":\"(\\d{4}-\\d{2}-\\d{2})\"");
    private static final int FEED_LENGTH = 20;

    private final int items;
    private final AtomicInteger published = new AtomicInteger();
    private final Map<LocalDate, Long> sent = new ConcurrentHashMap<>();
    private final Map<LocalDate, Long> delays = new ConcurrentHashMap<>();

    private FeedDelay(int items) {
        this.items = items;
    }

    public static void main(String[] arguments) throws Exception {
        int items = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
        new FeedDelay(items).measure();
    }

    private void measure() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/rss", this::answer);
        server.start();
        try (RunningStack stack = RunningStack.start()) {
            Thread.ofVirtual().start(() -> listen(stack));
            stack.post(
                    Service.INGEST,
                    "/feeds",
                    "application/json",
                    "{\"url\": \"http://127.0.0.1:%d/rss\"}"
                            .formatted(server.getAddress().getPort()));
            while (delays.size() < items) {
                Thread.sleep(100);
            }
            Percentiles bare = Percentiles.ofNanos(roundTrips(stack.stack().kafka()));
            System.out.printf("feed item to stream client  %s%n", Percentiles.ofNanos(delays.values()));
            System.out.printf("bare Kafka round trip       %s%n", bare);
        } finally {
            server.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        int newest = Math.min(published.getAndIncrement(), items - 1);
        StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>Example News</title>");
        for (int i = newest; i >= Math.max(0, newest - FEED_LENGTH + 1); i--) {
            feed.append("<item><guid isPermaLink='false'>%d</guid><title>Visit %d</title>".formatted(i, i))
                    .append(
                            "<description>The foreign minister of Iran arrived in Moscow on %s for talks.</description></item>"
                                    .formatted(DAY.format(FIRST_DAY.plusDays(i))));
        }
        byte[] body = feed.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
        sent.putIfAbsent(FIRST_DAY.plusDays(newest), System.nanoTime());
    }

    private void listen(RunningStack stack) {
        try {
            stack.http()
                    .send(
                            HttpRequest.newBuilder(stack.address(Service.QUERY, "/stream"))
                                    .build(),
                            BodyHandlers.ofLines())
                    .body()
                    .forEach(this::hear);
        } catch (IOException ended) {
            System.out.println("the stream has ended");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear(String line) {
        long now = System.nanoTime();
        Matcher earliest = EARLIEST.matcher(line);
        if (earliest.find()) {
            LocalDate day = LocalDate.parse(earliest.group(1));
            Long start = sent.get(day);
            if (start != null) {
                delays.putIfAbsent(day, now - start);
            }
        }
    }

    private static List<Long> roundTrips(LocalKafka kafka) throws Exception {
        String topic = "benchmark-" + UUID.randomUUID();
        String bootstrapServers = kafka.bootstrapServers();
        try (Admin admin = kafka.admin()) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
        List<Long> nanos = new ArrayList<>();
        try (var producer = new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", bootstrapServers, "acks", "all"),
                        new StringSerializer(),
                        new StringSerializer());
                var consumer = new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", bootstrapServers),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            producer.send(new ProducerRecord<>(topic, "first")).get();
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToEnd(List.of(partition));
            consumer.position(partition);
            for (int i = 0; i < 500; i++) {
                long start = System.nanoTime();
                producer.send(new ProducerRecord<>(topic, 0, null, "value " + i));
                while (consumer.poll(Duration.ofSeconds(1)).isEmpty()) {
                    Thread.onSpinWait();
                }
                nanos.add(System.nanoTime() - start);
            }
        }
        return nanos;
    }
}
