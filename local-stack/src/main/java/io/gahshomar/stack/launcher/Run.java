package io.gahshomar.stack.launcher;

import io.gahshomar.stack.StackException;
import java.time.Duration;
import java.util.Optional;

/** One run of the stack in the foreground: from its start until a signal ends this process or a part of it ends. */
final class Run {

    private final StackSettings settings;
    private final Console console;
    private final LocalStack stack;
    private volatile boolean stopping;

    Run(StackSettings settings, Console console) {
        this.settings = settings;
        this.console = console;
        this.stack = new LocalStack(settings, console);
    }

    /**
     * Starts the stack and stays until it ends; {@code data} is let go at the end of this process.
     *
     * @return the exit code for this process
     */
    int untilItEnds(DataFolder data) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(data)));
        try {
            start();
            return report(stack.firstDeath().join());
        } catch (StackException e) {
            if (stopping) {
                return 0;
            }
            throw e;
        }
    }

    private void start() {
        var begin = System.nanoTime();
        var firstKey = AccessKeys.in(settings.data()).keys().isEmpty()
                ? Optional.of(stack.newKey("made by the first `gahshomar up`"))
                : Optional.<String>empty();
        stack.start();
        var took = Duration.ofNanos(System.nanoTime() - begin);
        console.say(new Addresses(settings).afterStart(took, firstKey));
        sayReplicas();
        new LoadingWatch(stack.service(Service.INGEST).address("/documents/progress"), console).start();
    }

    private void sayReplicas() {
        for (var service : Service.values()) {
            stack.replicas(service).stream()
                    .skip(1)
                    .forEach(replica ->
                            console.say("  replica of %s: %s".formatted(replica.name(), replica.address("/"))));
        }
    }

    private int report(Death death) {
        if (!stopping) {
            console.say(death.message());
        }
        return 1;
    }

    private void stop(DataFolder data) {
        stopping = true;
        console.say("stopping the services, Kafka and PostgreSQL");
        stack.close();
        data.close();
        console.say("stopped; data is kept in " + settings.data());
    }
}
