package io.gahshomar.stack;

import static java.util.stream.Collectors.joining;

import io.gahshomar.stack.process.FreePort;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;

/**
 * One broker, or three that hold every record together: with three, each topic has three replicas, a record counts once two
 * have it, and any one of them may be killed.
 */
public final class LocalBrokers implements AutoCloseable {

    private static final Map<String, String> THREE = Map.of(
            "offsets.topic.replication.factor", "3",
            "transaction.state.log.replication.factor", "3",
            "transaction.state.log.min.isr", "2",
            "share.coordinator.state.topic.replication.factor", "3",
            "share.coordinator.state.topic.min.isr", "2",
            "default.replication.factor", "3",
            "min.insync.replicas", "2",
            // On one machine under load, a second of silence is no death.
            "broker.session.timeout.ms", "6000",
            "broker.heartbeat.interval.ms", "1000");

    private final List<LocalKafka> brokers;

    /**
     * @param folder where the first broker keeps its data; those of the others lie beside it
     * @param port the port of the first broker for clients; the others take free ones
     * @param number 1 or 3
     */
    public LocalBrokers(Path folder, int port, int number) {
        if (number != 1 && number != 3) {
            throw new IllegalArgumentException("%d brokers, must be 1 or 3".formatted(number));
        }
        brokers = number == 1 ? List.of(new LocalKafka(folder, port)) : three(folder, port);
    }

    private static List<LocalKafka> three(Path folder, int port) {
        var free = FreePort.several(5);
        var controllers = free.subList(0, 3);
        var clients = List.of(port, free.get(3), free.get(4));
        var voters = IntStream.range(0, 3)
                .mapToObj(i -> "%d@127.0.0.1:%d".formatted(i + 1, controllers.get(i)))
                .collect(joining(","));
        return IntStream.range(0, 3)
                .mapToObj(i -> new LocalKafka(
                        i == 0 ? folder : folder.resolveSibling("%s-%d".formatted(folder.getFileName(), i + 1)),
                        clients.get(i),
                        controllers.get(i),
                        settings(i + 1, voters)))
                .toList();
    }

    private static Map<String, String> settings(int id, String voters) {
        var settings = new HashMap<>(THREE);
        settings.put("node.id", Integer.toString(id));
        settings.put("controller.quorum.voters", voters);
        return settings;
    }

    /** Starts all of them, which find each other, and makes the topics of the flow that are missing. */
    public LocalBrokers start() {
        CompletableFuture.allOf(brokers.stream()
                        .map(broker -> CompletableFuture.runAsync(broker::start))
                        .toArray(CompletableFuture[]::new))
                .join();
        try (var admin = admin()) {
            FlowTopics.create(admin, brokers.size());
        }
        return this;
    }

    /** The first of them. */
    public LocalKafka first() {
        return brokers.getFirst();
    }

    /** All of them. */
    public List<LocalKafka> all() {
        return brokers;
    }

    /** A client of all of them; the caller closes it. */
    public Admin admin() {
        return first().admin();
    }

    /** The addresses for clients, {@code host:port}, separated by commas. */
    public String bootstrapServers() {
        return brokers.stream().map(LocalKafka::bootstrapServers).collect(joining(","));
    }

    /** Stops all of them at the same time: the last ones alone would wait for a majority. */
    @Override
    public void close() {
        brokers.parallelStream().forEach(LocalKafka::stop);
    }
}
