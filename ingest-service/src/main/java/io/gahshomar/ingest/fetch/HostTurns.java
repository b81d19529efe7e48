package io.gahshomar.ingest.fetch;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets this process send one request at a time to a host, with a pause after each. */
@ApplicationScoped
public class HostTurns {

    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private long freeAt = System.nanoTime();
    }

    private final Duration pause;
    private final LoadingCache<String, Turn> turns;

    HostTurns(FetchConfig config) {
        this.pause = config.hostPause();
        this.turns =
                Caffeine.newBuilder().expireAfterAccess(pause.plusMinutes(10)).build(host -> new Turn());
    }

    /** Does the work when the host may be asked again. */
    <T> T inTurn(String host, Supplier<T> work) {
        Turn turn = turns.get(host);
        turn.lock.lock();
        try {
            TimeUnit.NANOSECONDS.sleep(turn.freeAt - System.nanoTime());
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException(FetchException.Reason.TIMEOUT, "stopped while waiting for the turn of " + host, e);
        } finally {
            turn.freeAt = System.nanoTime() + pause.toNanos();
            turn.lock.unlock();
        }
    }
}
