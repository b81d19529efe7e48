package io.gahshomar.stack;

import io.gahshomar.stack.process.ChildProcess;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for a part that has been started to answer. */
public final class Readiness {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Readiness() {}

    /**
     * Waits until {@code answers}.
     *
     * @throws StackException where the process of {@code part} ends before, or {@code patience} ends; the message holds
     *     its last lines
     */
    public static void await(Part part, ChildProcess process, Duration patience, BooleanSupplier answers) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!answers.getAsBoolean()) {
            if (!process.isAlive()) {
                throw failure(
                        part,
                        "ended with exit code %d while it started"
                                .formatted(process.onExit().join()));
            }
            if (System.nanoTime() > deadline) {
                throw failure(part, "was not ready within %d seconds".formatted(patience.toSeconds()));
            }
            pause();
        }
    }

    private static StackException failure(Part part, String what) {
        return new StackException("%s %s. Its last lines:%n%s".formatted(part.name(), what, part.lastLines()));
    }

    /** The wait between two looks at something that is about to happen. */
    public static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while waiting for the local stack", e);
        }
    }
}
