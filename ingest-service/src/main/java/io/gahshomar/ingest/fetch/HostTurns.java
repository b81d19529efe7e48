package io.gahshomar.ingest.fetch;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets this process send one request at a time to a host, with a pause after each that is as long as the host wishes. */
@ApplicationScoped
public class HostTurns {

    private static final Duration LONG_AGO = Duration.ofDays(1);

    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private long endedAt = System.nanoTime() - LONG_AGO.toNanos();
        private volatile long wished;
    }

    private final Duration pause;
    private final LoadingCache<String, Turn> turns;

    HostTurns(FetchConfig config) {
        this.pause = config.hostPause();
        this.turns =
                Caffeine.newBuilder().expireAfterAccess(pause.plusMinutes(10)).build(host -> new Turn());
    }

    /** From now on at least so long a pause is made after a request to the host. */
    public void pauseAtLeast(String host, Duration wished) {
        turns.get(host).wished = wished.toNanos();
    }

    /** The pause that is made after a request to the host. */
    public Duration pause(String host) {
        return Duration.ofNanos(Math.max(pause.toNanos(), turns.get(host).wished));
    }

    /** Does the work when the host may be asked again. */
    <T> T inTurn(String host, Supplier<T> work) {
        Turn turn = turns.get(host);
        turn.lock.lock();
        try {
            TimeUnit.NANOSECONDS.sleep(turn.endedAt + pause(host).toNanos() - System.nanoTime());
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException(FetchException.Reason.TIMEOUT, "stopped while waiting for the turn of " + host, e);
        } finally {
            turn.endedAt = System.nanoTime();
            turn.lock.unlock();
        }
    }
}
