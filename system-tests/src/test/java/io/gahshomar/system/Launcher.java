package io.gahshomar.system;

import io.gahshomar.stack.Checkout;
import io.gahshomar.stack.launcher.Ports;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The command `up` in a process of its own. */
final class Launcher {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private Launcher(Process process) {
        this.process = process;
        this.reader = Thread.ofPlatform()
                .daemon()
                .start(() -> process.inputReader().lines().forEach(output::add));
    }

    /** Starts `up` on a data folder. */
    static Launcher up(Path data, Ports ports) {
        var built = Checkout.buildOutput("local-stack");
        try {
            return new Launcher(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-cp",
                            built.resolve("classes") + File.pathSeparator + built.resolve("lib") + "/*",
                            "io.gahshomar.stack.launcher.Up",
                            "--data=" + data,
                            "--query-port=" + ports.query(),
                            "--ingest-port=" + ports.ingest(),
                            "--timeline-port=" + ports.timeline(),
                            "--kafka-port=" + ports.kafka(),
                            "--postgres-port=" + ports.postgres())
                    .redirectErrorStream(true)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says that everything is ready. */
    void awaitReady() {
        Awaitility.await().atMost(PATIENCE).until(() -> !process.isAlive() || output().contains("Gahshomar is ready"));
        if (!process.isAlive()) {
            throw new AssertionError("it ended: " + output());
        }
    }

    /** Sends it a signal, such as INT or KILL. */
    void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The processes that it has started, and those that these have started. */
    List<ProcessHandle> offspring() {
        return process.descendants().toList();
    }

    /** Waits for its end; returns the exit code. */
    int awaitExit() {
        try {
            var exitCode =
                    process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS).exitValue();
            reader.join();
            return exitCode;
        } catch (Exception e) {
            throw new AssertionError("it does not end: " + output(), e);
        }
    }

    /** What it wrote up to now. */
    String output() {
        return String.join("\n", output);
    }
}
