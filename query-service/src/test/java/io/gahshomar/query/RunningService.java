package io.gahshomar.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gahshomar.stack.process.ChildProcess;
import io.gahshomar.stack.process.ClassArchive;
import io.gahshomar.stack.process.FreePort;
import io.gahshomar.stack.process.StopSignal;
import java.io.File;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged service in a process of its own. */
public final class RunningService implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port = FreePort.any();
    private final ChronologyClient client = new ChronologyClient("http://localhost:" + port);
    private final ChildProcess process;

    /** Starts a service with settings as the environment gives them; its output goes to {@code log}. */
    public RunningService(Map<String, String> settings, Path log) {
        Path jar = Path.of(System.getProperty("gahshomar.query.jar"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(new ClassArchive(jar.resolveSibling("classes.jsa")).options());
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(log.toString())));
        builder.environment().putAll(settings);
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        process = ChildProcess.start("query-service", builder, StopSignal.TERM);
    }

    public ChronologyClient client() {
        return client;
    }

    public RunningService awaitAlive() {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> client.get("/q/health/live").statusCode() == 200);
        return this;
    }

    public RunningService awaitReady() {
        awaitAlive();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(readiness().statusCode()).isEqualTo(200));
        return this;
    }

    public HttpResponse<String> readiness() {
        return client.get("/q/health/ready");
    }

    /** The JSON of every entry, in order. */
    public List<String> chronology() {
        return client.itemsOfAllPages("limit=500");
    }

    /** Ends it as a power cut does. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(20));
    }
}
