package io.gahshomar.query.change;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Watches the log for all clients at once: how far it is, which tells whether an answer is still good, and what is new in
 * it, which goes to the subscribers.
 */
@ApplicationScoped
public class News {

    private static final Logger LOG = Logger.getLogger(News.class);
    private static final int READ_AT_ONCE = 500;

    private final ChangeLog log;
    private final ChangeSettings settings;
    private final Set<Subscriber> subscribers = new LinkedHashSet<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("news").unstarted(task));
    private volatile Optional<ChangeLog.Extent> extent = Optional.empty();
    private long told;

    News(ChangeLog log, ChangeSettings settings) {
        this.log = log;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        long poll = settings.poll().toMillis();
        long heartbeat = settings.heartbeat().toMillis();
        watch.scheduleWithFixedDelay(this::look, 0, poll, TimeUnit.MILLISECONDS);
        watch.scheduleWithFixedDelay(this::beat, heartbeat, heartbeat, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        watch.shutdownNow();
        synchronized (this) {
            subscribers.forEach(Subscriber::close);
            subscribers.clear();
        }
    }

    /** How far the log was at the last look; empty where it could not be seen. */
    public Optional<ChangeLog.Extent> extent() {
        return extent;
    }

    private void look() {
        try {
            ChangeLog.Extent seen = log.extent();
            tell(seen.last());
            extent = Optional.of(seen);
        } catch (SQLException | RuntimeException outage) {
            if (extent.isPresent()) {
                LOG.warnf("News are not to be seen, streams wait reason=\"%s\"", outage.getMessage());
            }
            extent = Optional.empty();
        }
    }

    private synchronized void tell(long last) throws SQLException {
        subscribers.removeIf(Subscriber::closed);
        while (told < last && !subscribers.isEmpty()) {
            List<Logged> news = log.after(told, READ_AT_ONCE);
            if (news.isEmpty()) {
                break;
            }
            news.forEach(change -> subscribers.forEach(subscriber -> subscriber.tell(change)));
            told = news.getLast().position();
        }
        told = Math.max(told, last);
    }

    private synchronized void beat() {
        subscribers.forEach(Subscriber::beat);
    }

    /** Tells a new client what it missed and lets it take part from there on; returns when it has been told. */
    void join(Subscriber subscriber) throws SQLException {
        subscriber.greet(settings.retry());
        while (!subscriber.closed() && !joined(subscriber)) {
            for (Logged change : log.after(subscriber.position(), READ_AT_ONCE)) {
                subscriber.tellAndWait(change);
            }
        }
    }

    /** The lock makes sure that nothing is told between the look at the position and the joining. */
    private synchronized boolean joined(Subscriber subscriber) throws SQLException {
        boolean upToDate =
                subscribers.isEmpty() ? log.extent().last() <= subscriber.position() : told <= subscriber.position();
        if (upToDate) {
            told = subscribers.isEmpty() ? subscriber.position() : told;
            subscribers.add(subscriber);
        }
        return upToDate;
    }
}
