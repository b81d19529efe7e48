package io.gahshomar.access.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.gahshomar.access.key.ApiKey;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * Counts the requests of each client, and refuses those above its limit with 429. A client is the key that a request carries,
 * or its address. Answers tell how much is left, in the fields of the IETF draft "RateLimit header fields for HTTP".
 */
@ApplicationScoped
public class ClientLimits {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_CLIENTS_REMEMBERED = 100_000;
    /** After CORS, so that pages may read the answer, and before anything that costs. */
    private static final int PRIORITY = SecurityHandlerPriorities.AUTHENTICATION + 50;

    /** Health and metrics are asked by machines that must get an answer. */
    private static final String OPERATION = "/q/";

    private record Client(String kind, String id, long limit) {}

    private final Keys keys;
    private final AccessConfig.Limits limits;
    private final Cache<Client, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS_REMEMBERED)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build();

    ClientLimits(Keys keys, AccessConfig config) {
        this.keys = keys;
        this.limits = config.limits();
    }

    void register(@Observes Filters filters) {
        filters.register(this::count, PRIORITY);
    }

    private void count(RoutingContext request) {
        if (request.normalizedPath().startsWith(OPERATION)) {
            request.next();
            return;
        }
        var client = client(request);
        var probe = buckets.get(client, ClientLimits::bucket).tryConsumeAndReturnRemaining(1);
        tell(request, client, probe);
        if (probe.isConsumed()) {
            request.next();
        } else {
            refuse(request, client, probe);
        }
    }

    private Client client(RoutingContext request) {
        return Keys.sentWith(request)
                .flatMap(keys::find)
                .map(this::client)
                .orElseGet(() ->
                        new Client("address", request.request().remoteAddress().hostAddress(), limits.perAddress()));
    }

    private Client client(ApiKey key) {
        return new Client("key", key.id(), limits.perKey());
    }

    private static Bucket bucket(Client client) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(client.limit()).refillGreedy(client.limit(), WINDOW))
                .build();
    }

    private static void tell(RoutingContext request, Client client, ConsumptionProbe probe) {
        var policy = '"' + client.kind() + '"';
        request.response()
                .putHeader("RateLimit-Policy", policy + ";q=" + client.limit() + ";w=" + WINDOW.toSeconds())
                .putHeader(
                        "RateLimit",
                        policy + ";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
    }

    private static void refuse(RoutingContext request, Client client, ConsumptionProbe probe) {
        request.response().putHeader("Retry-After", Long.toString(seconds(probe.getNanosToWaitForRefill())));
        Refusals.send(
                request,
                429,
                "too-many-requests",
                "Too Many Requests",
                "this %s may send %d requests a minute; try again after the seconds in Retry-After"
                        .formatted(client.kind(), client.limit()));
    }

    /** At least one, so that nobody comes back at once. */
    private static long seconds(long nanos) {
        return Math.max(1, Duration.ofNanos(nanos).plusMillis(999).toSeconds());
    }
}
