package io.gahshomar.timeline.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Sends what is in the {@link Outbox} to Kafka, run by run ({@link OutboxRuns}), and deletes a run when Kafka has acknowledged
 * it. A crash in between sends records twice, which consumers ignore, since the version is not larger.
 *
 * <p>Of all replicas one relays: the one whose session holds the lock ({@link RelayConnection}). Were there two, an old
 * version could be written after a newer one and, once the topic is compacted, stay. A replica that has lost its session
 * while it waited for Kafka finds out within 1.75 seconds and stops sending; one that got the lock stays silent for
 * {@link OutboxSettings#takeoverSilence()}, which is longer.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(1);
    private static final Duration NOTICE_STOP_WITHIN = Duration.ofSeconds(1);

    private final DataSource database;
    private final RelayProducers producers;
    private final OutboxSettings settings;
    private final Counter sent;
    private volatile Thread thread;

    OutboxRelay(DataSource database, RelayProducers producers, OutboxSettings settings, MeterRegistry metrics) {
        this.database = database;
        this.producers = producers;
        this.settings = settings;
        this.sent = metrics.counter("gahshomar.outbox.sent");
    }

    void onStart(@Observes StartupEvent start) {
        start();
    }

    void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
        stop();
    }

    /** Begins to relay, in a thread of its own. */
    void start() {
        thread = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
        thread.start();
    }

    /** Ends relaying; what is not acknowledged stays in the outbox. */
    void stop() throws InterruptedException {
        Thread relay = thread;
        thread = null;
        relay.interrupt();
        relay.join();
    }

    private boolean running() {
        return Thread.currentThread() == thread;
    }

    private void run() {
        try {
            while (running()) {
                relayWhilePossible();
                Thread.sleep(TRY_AGAIN);
            }
        } catch (InterruptedException _) {
            LOG.debug("Relay stopped");
        }
    }

    private void relayWhilePossible() throws InterruptedException {
        try (RelayConnection connection = RelayConnection.open(database)) {
            if (connection.lock()) {
                relay(connection);
            }
        } catch (SQLException | ExecutionException | RuntimeException failure) {
            if (running()) {
                LOG.warnf("Outbox relay interrupted, trying again failure=\"%s\"", failure.getMessage());
            }
        }
    }

    private void relay(RelayConnection connection) throws SQLException, ExecutionException, InterruptedException {
        connection.listen();
        Thread.sleep(settings.takeoverSilence());
        LOG.info("This replica relays the outbox");
        try (EntryPublisher publisher = producers.open()) {
            while (running()) {
                List<OutboxRow> rows = connection.oldest(settings.batchSize());
                if (rows.isEmpty()) {
                    connection.awaitAppend(NOTICE_STOP_WITHIN);
                } else {
                    relay(OutboxRuns.of(rows), publisher, connection);
                }
            }
        }
    }

    private void relay(List<List<OutboxRow>> runs, EntryPublisher publisher, RelayConnection connection)
            throws SQLException, ExecutionException, InterruptedException {
        for (List<OutboxRow> run : runs) {
            publisher.publish(run, connection::check);
            connection.delete(run);
            sent.increment(run.size());
        }
    }
}
