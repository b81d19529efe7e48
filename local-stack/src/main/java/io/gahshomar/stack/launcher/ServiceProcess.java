package io.gahshomar.stack.launcher;

import io.gahshomar.stack.Part;
import io.gahshomar.stack.Readiness;
import io.gahshomar.stack.StackException;
import io.gahshomar.stack.process.ChildProcess;
import io.gahshomar.stack.process.ClassArchive;
import io.gahshomar.stack.process.FreePort;
import io.gahshomar.stack.process.RecentLines;
import io.gahshomar.stack.process.StopSignal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A packaged service in a process of its own, its output relayed line by line. */
public final class ServiceProcess implements Part {

    private static final Duration READY_PATIENCE = Duration.ofMinutes(2);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final Duration ANSWER_PATIENCE = Duration.ofSeconds(2);

    private final Service service;
    private final int port;
    private final Map<String, String> settings;
    private final Console console;
    private final HttpClient http;
    private final RecentLines lastLines = new RecentLines();
    private volatile ChildProcess process;

    /**
     * A service that does not run yet.
     *
     * @param port the HTTP port that {@code settings} give it
     * @param settings environment variables that configure it
     * @param console takes its output
     * @param http asks it whether it is ready
     */
    public ServiceProcess(Service service, int port, Map<String, String> settings, Console console, HttpClient http) {
        this.service = service;
        this.port = port;
        this.settings = settings;
        this.console = console;
        this.http = http;
    }

    /** A process of {@code service} on a free port, configured by nothing but {@code settings}, environment variables. */
    public static ServiceProcess configured(Service service, Map<String, String> settings) {
        var port = FreePort.any();
        var all = new HashMap<>(settings);
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return new ServiceProcess(service, port, all, Console.standardOutput(), HttpClient.newHttpClient());
    }

    /**
     * Starts the service; {@link #awaitReady()} tells when it answers.
     *
     * @throws StackException where the service was not packaged
     */
    public ServiceProcess start() {
        if (!Files.exists(service.jar())) {
            throw new StackException("%s is not packaged, %s is missing: run `mvn -DskipTests package`"
                    .formatted(name(), service.jar()));
        }
        var builder = new ProcessBuilder(command()).redirectErrorStream(true);
        builder.environment().putAll(settings);
        process = ChildProcess.start(name(), builder, StopSignal.TERM);
        process.onEachLine(line -> {
            lastLines.add(line);
            console.relay(service.shortName(), line);
        });
        return this;
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms32m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                // Starts with a third less work, and reads 60 MB of text no slower than with the second compiler.
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                // Libraries of the platform use what newer JDKs warn of.
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                // Lines of several services share a terminal: short ones, and of the framework only what needs care.
                "-Dquarkus.log.console.format=%d{HH:mm:ss} %-5p %s%e%n",
                "-Dquarkus.log.category.\"org.flywaydb\".level=WARN",
                "-Dquarkus.log.category.\"io.smallrye.reactive.messaging\".level=WARN",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8"));
        command.addAll(new ClassArchive(service.jar().resolveSibling("classes.jsa")).options());
        command.addAll(List.of("-jar", service.jar().toString()));
        return command;
    }

    /**
     * Waits until the service says that it is ready for requests.
     *
     * @throws StackException where it ends before, or is not ready within two minutes
     */
    public void awaitReady() {
        Readiness.await(this, process, READY_PATIENCE, this::isReady);
    }

    private boolean isReady() {
        var request = HttpRequest.newBuilder(address("/q/health/ready"))
                .timeout(ANSWER_PATIENCE)
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while waiting for " + name(), e);
        }
    }

    /** The address of {@code path}, which starts with a slash, at this service. */
    public URI address(String path) {
        return URI.create("http://localhost:%d%s".formatted(port, path));
    }

    /** Its process id. */
    public long pid() {
        return process.pid();
    }

    @Override
    public String name() {
        return service.shortName() + "-service";
    }

    @Override
    public CompletableFuture<Integer> onExit() {
        return process.onExit();
    }

    @Override
    public String lastLines() {
        return lastLines.text();
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop(STOP_PATIENCE);
        }
    }

    @Override
    public void kill() {
        process.kill();
    }
}
