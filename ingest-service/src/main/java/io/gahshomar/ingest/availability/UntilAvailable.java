package io.gahshomar.ingest.availability;

import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;

/** Repeats work for as long as Kafka or PostgreSQL is away, with growing pauses of at most 10 s. */
@ApplicationScoped
public class UntilAvailable {

    private static final Logger LOG = Logger.getLogger(UntilAvailable.class);

    private final Guard guard = Guard.create()
            .withDescription("until Kafka and PostgreSQL are available")
            .withRetry()
            .maxRetries(-1)
            .maxDuration(0, ChronoUnit.MILLIS)
            .delay(250, ChronoUnit.MILLIS)
            .jitter(100, ChronoUnit.MILLIS)
            .whenException(Unavailability::isBehind)
            .beforeRetry(UntilAvailable::tell)
            .withExponentialBackoff()
            .maxDelay(10, ChronoUnit.SECONDS)
            .done()
            .done()
            .build();

    /**
     * Does the work, again and again if need be. Only a failure that does not pass comes out.
     *
     * @throws IllegalStateException where the thread is interrupted while it waits; it stays interrupted
     */
    public void run(Runnable work) {
        check(() -> {
            work.run();
            return true;
        });
    }

    /** Like {@link #run}, for work with an answer. */
    public boolean check(Callable<Boolean> work) {
        try {
            return guard.call(work, Boolean.class);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while Kafka or PostgreSQL is not available", e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("work without checked exceptions threw one", e);
        }
    }

    private static void tell(Throwable failure) {
        LOG.warnf("Kafka or PostgreSQL is not available, trying again: %s", failure.getMessage());
    }
}
