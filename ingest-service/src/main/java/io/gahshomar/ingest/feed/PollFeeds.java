package io.gahshomar.ingest.feed;

import io.gahshomar.ingest.availability.Unavailability;
import io.gahshomar.ingest.kafka.KafkaUnavailableException;
import io.gahshomar.ingest.kafka.Reachability;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Fetches the feeds that are due, several at a time, for as long as the process runs. While Kafka is away nothing is fetched,
 * since nothing could be kept.
 */
@ApplicationScoped
public class PollFeeds {

    private static final Logger LOG = Logger.getLogger(PollFeeds.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(5);
    private static final Duration WHEN_AWAY = Duration.ofSeconds(5);

    private final HostLeases leases;
    private final PollFeed pollFeed;
    private final Reachability kafka;
    private final FeedConfig config;
    private final Semaphore workers;
    private final Duration whenNothingIsDue;
    private Thread loop;

    PollFeeds(HostLeases leases, PollFeed pollFeed, Reachability kafka, FeedConfig config) {
        this.leases = leases;
        this.pollFeed = pollFeed;
        this.kafka = kafka;
        this.config = config;
        this.workers = new Semaphore(config.workers());
        this.whenNothingIsDue =
                config.minInterval().compareTo(LONGEST_PAUSE) < 0 ? config.minInterval() : LONGEST_PAUSE;
    }

    void start(@Observes StartupEvent started) {
        if (config.poll()) {
            loop = Thread.ofPlatform().name("feed-polls").daemon().start(this::run);
        }
    }

    /** What is being fetched is given a moment to end, so that its hosts need not wait for the end of their leases. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (loop != null) {
            loop.interrupt();
            workers.tryAcquire(config.workers(), PATIENCE_AT_THE_END.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(pause());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** A round that fails for a reason nobody thought of is tried again later, not at once. */
    private Duration pause() throws InterruptedException {
        try {
            return round();
        } catch (RuntimeException e) {
            LOG.errorf(e, "feeds: a round of fetches failed");
            return WHEN_AWAY;
        }
    }

    /** Starts what can be started; how long to wait before the next round. */
    private Duration round() throws InterruptedException {
        if (!kafka.answers()) {
            LOG.warn("feeds: not fetched, Kafka is away");
            return WHEN_AWAY;
        }
        workers.acquire();
        int free = workers.drainPermits() + 1;
        List<Claim> claims;
        try {
            claims = leases.claim(free);
        } catch (RuntimeException e) {
            workers.release(free);
            if (!Unavailability.isBehind(e)) {
                throw e;
            }
            LOG.warnf("feeds: not fetched, PostgreSQL is away: %s", e.getMessage());
            return WHEN_AWAY;
        }
        workers.release(free - claims.size());
        claims.forEach(
                claim -> Thread.ofVirtual().name("feed-" + claim.feed().id()).start(() -> work(claim)));
        return claims.isEmpty() ? whenNothingIsDue : Duration.ZERO;
    }

    private void work(Claim claim) {
        try {
            pollFeed.poll(claim.feed());
        } catch (KafkaUnavailableException e) {
            kafka.lost();
        } catch (RuntimeException e) {
            failed(claim, e);
        } finally {
            workers.release();
            giveBack(claim);
        }
    }

    private static void failed(Claim claim, RuntimeException e) {
        String feed = claim.feed().id();
        if (Unavailability.isBehind(e)) {
            LOG.warnf("feeds: fetched for nothing, PostgreSQL is away: feed=%s cause=%s", feed, e.getMessage());
        } else {
            LOG.errorf(e, "feeds: fetch failed: feed=%s", feed);
        }
    }

    /** Where even that fails the host is free again when the claim has run out. */
    private void giveBack(Claim claim) {
        try {
            leases.release(claim);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "feeds: host not given back: feed=%s cause=%s", claim.feed().id(), e.getMessage());
        }
    }
}
