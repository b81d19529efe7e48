package io.gahshomar.stack.launcher;

import io.gahshomar.access.key.KeyFile;
import io.gahshomar.stack.Durability;
import io.gahshomar.stack.LocalBrokers;
import io.gahshomar.stack.LocalKafka;
import io.gahshomar.stack.LocalPostgres;
import io.gahshomar.stack.Part;
import io.gahshomar.stack.StackException;
import io.gahshomar.stack.UserCache;
import io.gahshomar.stack.process.FreePort;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/** Kafka, PostgreSQL and the three packaged services on this machine, each in a process of its own. */
public final class LocalStack implements AutoCloseable {

    private final StackSettings settings;
    private final Console console;
    private final HttpClient http = HttpClient.newHttpClient();
    private final LocalBrokers brokers;
    private final LocalPostgres postgres;
    private final Map<Service, List<ServiceProcess>> services = new EnumMap<>(Service.class);
    private final CompletableFuture<Death> firstDeath = new CompletableFuture<>();

    /** A stack that nothing of runs yet. */
    public LocalStack(StackSettings settings, Console console) {
        this.settings = settings;
        this.console = console;
        var ports = settings.ports();
        var data = settings.data();
        brokers = new LocalBrokers(data.resolve("kafka"), ports.kafka(), settings.brokers());
        postgres =
                new LocalPostgres(data.resolve("postgresql"), UserCache.folder(), ports.postgres(), Durability.DURABLE);
        for (var service : Service.values()) {
            var processes = new ArrayList<ServiceProcess>();
            processes.add(process(service, service.port(ports), environment(service)));
            for (var more = 1; more < settings.replicas(); more++) {
                processes.add(replica(service, Map.of()));
            }
            services.put(service, List.copyOf(processes));
        }
    }

    private ServiceProcess process(Service service, int port, Map<String, String> environment) {
        return new ServiceProcess(service, port, environment, console, http);
    }

    /** The environment variables that configure {@code service}: standard Quarkus settings, and Gahshomar's own. */
    Map<String, String> environment(Service service) {
        var role = service.shortName();
        var environment = new HashMap<>(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                brokers.bootstrapServers(),
                "QUARKUS_DATASOURCE_JDBC_URL",
                postgres.jdbcUrl(role),
                "QUARKUS_DATASOURCE_USERNAME",
                role,
                "QUARKUS_DATASOURCE_PASSWORD",
                role,
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                Integer.toString(service.port(settings.ports())),
                "GAHSHOMAR_ACCESS_KEYS_FILE",
                keys().path().toString()));
        environment.putAll(settings.tracing());
        if (service == Service.INGEST) {
            environment.putAll(settings.texts());
        }
        if (service == Service.QUERY) {
            environment.put(
                    "GAHSHOMAR_PAGE_INGEST_URL",
                    "http://localhost:" + settings.ports().ingest());
        }
        return environment;
    }

    /**
     * Starts everything and waits until the services are ready. Where that fails, {@link #close()} ends what was started.
     *
     * @throws StackException naming the part that did not start, with its last lines
     */
    public LocalStack start() {
        console.say("starting Kafka and PostgreSQL");
        var postgresStarted = CompletableFuture.runAsync(postgres::start);
        brokers.start();
        brokers.all().forEach(this::watch);
        join(postgresStarted);
        watch(postgres);
        console.say("starting the services");
        processes().forEach(process -> watch(process.start()));
        processes().forEach(ServiceProcess::awaitReady);
        return this;
    }

    private Stream<ServiceProcess> processes() {
        return services.values().stream().flatMap(List::stream);
    }

    private void watch(Part part) {
        part.onExit().thenAccept(exitCode -> firstDeath.complete(new Death(part.name(), exitCode, part.lastLines())));
    }

    private static void join(CompletableFuture<?> started) {
        try {
            started.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StackException known ? known : e;
        }
    }

    /** The file of keys that its services read. */
    public KeyFile keys() {
        return AccessKeys.in(settings.data());
    }

    /** Makes a key with which everything at its services is allowed; they know it within a second. */
    public String newKey(String name) {
        return AccessKeys.createFor(settings.data(), name);
    }

    /**
     * One more process of {@code service}, on a port of its own, with the Kafka and the database of the others. It is the
     * caller's to start and to close.
     *
     * @param settings environment variables beside those that all of them get
     */
    public ServiceProcess replica(Service service, Map<String, String> settings) {
        var port = FreePort.any();
        var environment = environment(service);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.putAll(settings);
        return process(service, port, environment);
    }

    /** One of its services, to be asked, killed or started again; of several processes the first. */
    public ServiceProcess service(Service service) {
        return services.get(service).getFirst();
    }

    /** All processes of one of its services. */
    public List<ServiceProcess> replicas(Service service) {
        return services.get(service);
    }

    /** Its broker; of several the first. */
    public LocalKafka kafka() {
        return brokers.first();
    }

    /** All of its brokers. */
    public LocalBrokers brokers() {
        return brokers;
    }

    /** Its database server. */
    public LocalPostgres postgres() {
        return postgres;
    }

    /** Completes when the first of its parts ends. */
    CompletableFuture<Death> firstDeath() {
        return firstDeath;
    }

    /** Stops the services, then Kafka, then PostgreSQL. */
    @Override
    public void close() {
        processes().parallel().forEach(Part::stop);
        brokers.close();
        postgres.stop();
    }

    /** Ends everything at once; for data that nobody needs any more. */
    public void kill() {
        Stream.concat(processes(), Stream.concat(brokers.all().stream(), Stream.of(postgres)))
                .parallel()
                .forEach(Part::kill);
    }
}
