package io.gahshomar.query.projection;

import io.gahshomar.query.vocabulary.ThemeVocabulary;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Makes the read model anew from the topic, beside the one that answers, and puts it in its place. It is done at the start,
 * too, where the hierarchy of themes is another than that which the postings were made with.
 */
@ApplicationScoped
public class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);
    private static final String ADOPT_VOCABULARY =
            "UPDATE chronology SET vocabulary = coalesce(vocabulary, ?) RETURNING vocabulary";

    private final DataSource database;
    private final TimelineTopic topic;
    private final NextModel nextModel;
    private final ThemeVocabulary themes;
    private final Clock clock;
    private Progress progress = new Progress(State.NONE, 0, null);
    private Thread running;

    Rebuild(DataSource database, TimelineTopic topic, NextModel nextModel, ThemeVocabulary themes, Clock clock) {
        this.database = database;
        this.topic = topic;
        this.nextModel = nextModel;
        this.themes = themes;
        this.clock = clock;
    }

    /** How far a rebuild is. */
    public enum State {
        NONE,
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * How far the last rebuild is.
     *
     * @param records records of the topic that it has read
     * @param detail why it failed; null where it did not
     */
    public record Progress(State state, long records, String detail) {}

    void checkVocabulary(@Observes StartupEvent started) {
        try (Connection connection = database.getConnection();
                PreparedStatement adopt = connection.prepareStatement(ADOPT_VOCABULARY)) {
            adopt.setString(1, themes.fingerprint());
            try (ResultSet row = adopt.executeQuery()) {
                row.next();
                if (!row.getString(1).equals(themes.fingerprint())) {
                    LOG.infof("Read model was made by another hierarchy of themes or other rules, it is made anew");
                    start();
                }
            }
        } catch (SQLException outage) {
            LOG.warnf("Hierarchy of themes not compared reason=\"%s\"", outage.getMessage());
        }
    }

    void interrupt(@Observes ShutdownEvent stopping) {
        Thread ending = running;
        if (ending != null) {
            ending.interrupt();
        }
    }

    /** How far the last rebuild that this replica was asked for is. */
    public synchronized Progress progress() {
        return progress;
    }

    /** Begins; false where one is under way. */
    public synchronized boolean start() {
        if (progress.state() == State.RUNNING) {
            return false;
        }
        progress = new Progress(State.RUNNING, 0, null);
        running = Thread.ofPlatform().daemon().name("rebuild").start(this::run);
        return true;
    }

    private void run() {
        Instant begun = clock.instant();
        try {
            rebuild();
            update(new Progress(State.DONE, progress().records(), null));
            Duration taken = Duration.between(begun, clock.instant());
            LOG.infof("Read model rebuilt records=%d seconds=%d", progress().records(), taken.toSeconds());
        } catch (SQLException | RuntimeException failure) {
            update(new Progress(State.FAILED, progress().records(), failure.getMessage()));
            LOG.errorf(
                    "Rebuild failed, the read model is as it was records=%d reason=\"%s\"",
                    progress().records(), failure.getMessage());
        }
    }

    private void rebuild() throws SQLException {
        UUID topicId = topic.id();
        try (Connection lock = database.getConnection();
                TopicReader reader = topic.reader()) {
            nextModel.begin(lock);
            try {
                Map<Integer, Long> goal = nextModel.livePositions(lock, topicId);
                while (reader.behind(goal) > NextModel.FEW) {
                    readTo(reader, topicId, goal);
                    goal = nextModel.livePositions(lock, topicId);
                }
                nextModel.takeOver(
                        lock, topicId, themes.fingerprint(), positions -> readTo(reader, topicId, positions));
            } finally {
                nextModel.end(lock);
            }
        }
    }

    private void readTo(TopicReader reader, UUID topicId, Map<Integer, Long> goal) throws SQLException {
        while (reader.behind(goal) > 0) {
            long read = nextModel.write(topicId, reader.poll(goal));
            update(new Progress(State.RUNNING, progress().records() + read, null));
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("the service was stopped");
            }
        }
    }

    private synchronized void update(Progress reached) {
        progress = reached;
    }
}
