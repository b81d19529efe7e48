package io.gahshomar.stack.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A process that does not outlive this JVM, not even when this JVM is killed.
 *
 * <p>It runs in a session of its own where the system has {@code setsid}, so Ctrl-C in a terminal reaches only this JVM,
 * which stops its children in the order that it chooses. A guard, a shell waiting for the end of its input, ends the
 * process when this JVM is gone.
 */
public final class ChildProcess {

    private static final List<String> OWN_SESSION = isOnPath("setsid") ? List.of("setsid") : List.of();
    private static final String GUARD = """
            while read -r _; do :; done
            kill -"$2" "$1" || exit 0
            for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
              sleep 1
              kill -0 "$1" || exit 0
            done
            kill -KILL "$1"
            """;

    private final String name;
    private final Process process;
    private final Process guard;
    private final StopSignal stopSignal;

    private ChildProcess(String name, Process process, Process guard, StopSignal stopSignal) {
        this.name = name;
        this.process = process;
        this.guard = guard;
        this.stopSignal = stopSignal;
    }

    /**
     * Starts the process that {@code builder} describes; its output goes where the builder sends it.
     *
     * @throws UncheckedIOException where the program cannot be started
     */
    public static ChildProcess start(String name, ProcessBuilder builder, StopSignal stopSignal) {
        try {
            var process = inOwnSession(builder).start();
            var guard = guard(process.pid(), stopSignal);
            process.onExit().thenRun(guard::destroyForcibly);
            return new ChildProcess(name, process, guard, stopSignal);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    private static ProcessBuilder inOwnSession(ProcessBuilder builder) {
        var command = new ArrayList<>(OWN_SESSION);
        command.addAll(builder.command());
        return builder.command(command);
    }

    private static Process guard(long pid, StopSignal signal) throws IOException {
        return inOwnSession(new ProcessBuilder("sh", "-c", GUARD, "guard", Long.toString(pid), signal.name()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static boolean isOnPath(String program) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** What it is called in messages. */
    public String name() {
        return name;
    }

    /** Its process id. */
    public long pid() {
        return process.pid();
    }

    /** Whether it still runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes with the exit code (128 + n after signal n) once it has ended. */
    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Hands each line that it writes to {@code taker}, where its builder left the output to be piped; decoded as UTF-8. */
    public void onEachLine(Consumer<String> taker) {
        Thread.ofPlatform().daemon().name(name + "-output").start(() -> {
            try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                lines.lines().forEach(taker);
            } catch (IOException | UncheckedIOException e) {
                taker.accept("the output of %s cannot be read: %s".formatted(name, e.getMessage()));
            }
        });
    }

    /** Asks it to end, waits up to {@code patience}, then kills it. Does nothing where it has ended. */
    public void stop(Duration patience) {
        if (!isAlive()) {
            return;
        }
        signal();
        if (endsWithin(patience)) {
            guard.onExit().join();
        } else {
            kill();
        }
    }

    /** Through the handle, because {@link Process#destroy()} closes the output and loses what is said last. */
    private void signal() {
        switch (stopSignal) {
            case TERM -> process.toHandle().destroy();
            case INT -> interrupt();
        }
    }

    private void interrupt() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(pid())).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills it and its descendants at once, as {@code kill -9} does, and waits until they are gone. */
    public void kill() {
        var family = process.descendants().toList();
        process.toHandle().destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        guard.onExit().join();
        family.forEach(ChildProcess::awaitEnd);
    }

    /** Bounded, because an orphan that nobody reaps seems to live for ever. */
    private static void awaitEnd(ProcessHandle orphan) {
        orphan.onExit().completeOnTimeout(orphan, 5, TimeUnit.SECONDS).join();
    }

    private boolean endsWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
