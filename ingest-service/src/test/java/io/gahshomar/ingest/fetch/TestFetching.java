package io.gahshomar.ingest.fetch;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Fetching with limits that a test can reach. */
public record TestFetching(Optional<List<String>> allowedNetworks, MemorySize maxBodySize, Duration totalTimeout)
        implements FetchConfig {

    /** From this machine, at most 1 MB in 3 s. */
    public static TestFetching fromThisMachine() {
        return new TestFetching(
                Optional.of(List.of("127.0.0.1/32")),
                new MemorySize(BigInteger.valueOf(1_000_000)),
                Duration.ofSeconds(3));
    }

    /** From all addresses of the loopback network. */
    public static TestFetching fromLoopback() {
        return new TestFetching(
                Optional.of(List.of("127.0.0.0/8")),
                new MemorySize(BigInteger.valueOf(1_000_000)),
                Duration.ofSeconds(3));
    }

    /** From public addresses only. */
    public static TestFetching fromPublicAddresses() {
        return new TestFetching(Optional.empty(), new MemorySize(BigInteger.valueOf(1_000_000)), Duration.ofSeconds(3));
    }

    /** What fetches so. */
    public Fetcher fetcher() {
        return fetcher(turns());
    }

    /** What fetches so, with turns that others know too. */
    public Fetcher fetcher(HostTurns turns) {
        return new Fetcher(this, new GuardedResolver(this), turns);
    }

    /** Turns with a pause of a millisecond. */
    public HostTurns turns() {
        return new HostTurns(this);
    }

    @Override
    public String userAgent() {
        return "GahshomarTest/1";
    }

    @Override
    public Duration connectTimeout() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Duration idleTimeout() {
        return Duration.ofSeconds(2);
    }

    @Override
    public int maxRedirects() {
        return 5;
    }

    @Override
    public Duration hostPause() {
        return Duration.ofMillis(1);
    }
}
