package io.gahshomar.stack.launcher;

import io.gahshomar.stack.Readiness;
import io.gahshomar.stack.StackException;
import io.gahshomar.stack.process.FreePort;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;

/**
 * The TCP ports of a stack, each 1 to 65535 and no two the same.
 *
 * @param query query-service's HTTP port
 * @param ingest ingest-service's HTTP port
 * @param timeline timeline-service's HTTP port
 * @param kafka Kafka's port for clients
 * @param postgres PostgreSQL's port
 */
public record Ports(int query, int ingest, int timeline, int kafka, int postgres) {

    private record Named(String option, int port) {}

    /** @throws IllegalArgumentException naming the option whose port is out of bounds or another's */
    public Ports {
        var optionOf = new HashMap<Integer, String>();
        for (var named : named(query, ingest, timeline, kafka, postgres)) {
            if (named.port() < 1 || named.port() > 65_535) {
                throw new IllegalArgumentException(
                        "%s is %d, must be 1 to 65535".formatted(named.option(), named.port()));
            }
            var other = optionOf.put(named.port(), named.option());
            if (other != null) {
                throw new IllegalArgumentException("%s and %s are both %d, each needs a port of its own"
                        .formatted(other, named.option(), named.port()));
            }
        }
    }

    /** Ports that nobody listens on now. */
    public static Ports free() {
        var ports = FreePort.several(5);
        return new Ports(ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4));
    }

    /**
     * Makes sure that nobody listens on them, or no longer after {@code patience}.
     *
     * @throws StackException naming the first port that somebody listens on, and the option that sets it
     */
    void requireFree(Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        for (var named : named(query, ingest, timeline, kafka, postgres)) {
            while (!FreePort.isFree(named.port())) {
                if (System.nanoTime() >= deadline) {
                    throw taken(named);
                }
                Readiness.pause();
            }
        }
    }

    private static StackException taken(Named named) {
        return new StackException("port %d is taken by another program: stop it, or choose another port with %s"
                .formatted(named.port(), named.option()));
    }

    private static List<Named> named(int query, int ingest, int timeline, int kafka, int postgres) {
        return List.of(
                new Named("--query-port", query),
                new Named("--ingest-port", ingest),
                new Named("--timeline-port", timeline),
                new Named("--kafka-port", kafka),
                new Named("--postgres-port", postgres));
    }
}
