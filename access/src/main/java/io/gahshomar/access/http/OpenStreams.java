package io.gahshomar.access.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ConcurrentHashMap;

/** Counts the streams of server-sent events that each address holds open, and refuses those above the limit with 429. */
@ApplicationScoped
public class OpenStreams {

    private static final int PRIORITY = SecurityHandlerPriorities.AUTHENTICATION + 40;
    private static final String EVENT_STREAM = "text/event-stream";

    private final int limit;
    private final ConcurrentHashMap<String, Integer> open = new ConcurrentHashMap<>();

    OpenStreams(AccessConfig config, MeterRegistry meters) {
        limit = config.limits().streams();
        Gauge.builder("gahshomar.streams.open", this::number)
                .description("Streams of server-sent events that clients hold open")
                .register(meters);
    }

    private int number() {
        return open.values().stream().mapToInt(Integer::intValue).sum();
    }

    void register(@Observes Filters filters) {
        filters.register(this::count, PRIORITY);
    }

    private void count(RoutingContext request) {
        var accept = request.request().getHeader("Accept");
        if (accept == null || !accept.contains(EVENT_STREAM)) {
            request.next();
            return;
        }
        var address = request.request().remoteAddress().hostAddress();
        var number = open.merge(address, 1, Integer::sum);
        request.addEndHandler(_ -> open.computeIfPresent(address, (_, count) -> count == 1 ? null : count - 1));
        if (number <= limit) {
            request.next();
        } else {
            request.response().putHeader("Retry-After", "60");
            Refusals.send(
                    request,
                    429,
                    "too-many-streams",
                    "Too Many Requests",
                    "this address holds %d streams open, the limit; close one first".formatted(limit));
        }
    }
}
