package io.gahshomar.stack;

import java.util.concurrent.CompletableFuture;

/** One process of the stack: Kafka, PostgreSQL or a service. */
public interface Part extends AutoCloseable {

    /** What it is called in messages. */
    String name();

    /** Completes with the exit code (128 + n after signal n) once its process has ended. */
    CompletableFuture<Integer> onExit();

    /** The last lines that it wrote; they should say why it ended. */
    String lastLines();

    /** Ends it in order; does nothing where it does not run. */
    void stop();

    /** Ends it at once, as {@code kill -9} does. */
    void kill();

    @Override
    default void close() {
        stop();
    }
}
