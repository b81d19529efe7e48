package io.gahshomar.system.fault;

import io.gahshomar.stack.Durability;
import io.gahshomar.stack.FlowTopics;
import io.gahshomar.stack.LocalKafka;
import io.gahshomar.stack.LocalPostgres;
import io.gahshomar.stack.launcher.Console;
import io.gahshomar.stack.launcher.Service;
import io.gahshomar.stack.launcher.ServiceProcess;
import io.gahshomar.stack.process.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Two replicas of timeline-service and one of query-service, with a Kafka and a PostgreSQL that loses nothing. */
final class Replicas implements AutoCloseable {

    private static final String CHANNEL = "-Dmp.messaging.incoming.event-mentions.";
    private static final String SHORT_ABSENCES =
            CHANNEL + "session.timeout.ms=6000 " + CHANNEL + "heartbeat.interval.ms=2000";
    private static final String SMALL_BATCHES = CHANNEL + "max.poll.records=200";

    private final LocalKafka kafka;
    private final LocalPostgres postgres;
    private final List<ServiceProcess> timeline;
    private final ServiceProcess query;

    Replicas(Path folder) {
        kafka = new LocalKafka(folder.resolve("kafka"));
        postgres = new LocalPostgres(folder.resolve("postgresql"), Durability.DURABLE);
        timeline = List.of(service(Service.TIMELINE), service(Service.TIMELINE));
        query = service(Service.QUERY);
    }

    /** Partitions of a replica that is away are handed out again after the shortest time that the broker allows. */
    private ServiceProcess service(Service service) {
        int port = FreePort.any();
        String role = service.shortName();
        Map<String, String> settings = new HashMap<>(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                kafka.bootstrapServers(),
                "QUARKUS_DATASOURCE_JDBC_URL",
                postgres.jdbcUrl(role),
                "QUARKUS_DATASOURCE_USERNAME",
                role,
                "QUARKUS_DATASOURCE_PASSWORD",
                role,
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                Integer.toString(port)));
        if (service == Service.TIMELINE) {
            settings.put("JAVA_TOOL_OPTIONS", SHORT_ABSENCES + " " + SMALL_BATCHES);
        }
        return new ServiceProcess(service, port, settings, Console.standardOutput(), HttpClient.newHttpClient());
    }

    Replicas start() {
        CompletableFuture<?> database = CompletableFuture.runAsync(postgres::start);
        kafka.start();
        try (var admin = kafka.admin()) {
            FlowTopics.create(admin);
        }
        database.join();
        services().forEach(ServiceProcess::start);
        services().forEach(ServiceProcess::awaitReady);
        return this;
    }

    private Stream<ServiceProcess> services() {
        return Stream.concat(timeline.stream(), Stream.of(query));
    }

    LocalKafka kafka() {
        return kafka;
    }

    LocalPostgres postgres() {
        return postgres;
    }

    /** One of the two replicas of timeline-service. */
    ServiceProcess timeline(int replica) {
        return timeline.get(replica);
    }

    /** Sends a signal to a replica of timeline-service, as {@code kill} does. */
    void signal(int replica, String signal) {
        try {
            new ProcessBuilder(
                            "kill",
                            "-" + signal,
                            Long.toString(timeline(replica).pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        services().parallel().forEach(ServiceProcess::kill);
        kafka.kill();
        postgres.kill();
    }
}
