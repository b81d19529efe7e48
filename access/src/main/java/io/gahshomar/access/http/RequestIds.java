package io.gahshomar.access.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives each request an id, that of {@code X-Request-Id} where a client or a gateway sends one, returns it, and has it in every
 * log line of the request as {@code requestId}.
 */
@ApplicationScoped
public class RequestIds {

    static final String HEADER = "X-Request-Id";

    private static final String LOGGED_AS = "requestId";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    /** The very first, so that no line is without it. */
    private static final int PRIORITY = SecurityHandlerPriorities.CORS + 200;

    void register(@Observes Filters filters) {
        filters.register(RequestIds::name, PRIORITY);
    }

    private static void name(RoutingContext request) {
        var id = Optional.ofNullable(request.request().getHeader(HEADER))
                .filter(sent -> FORM.matcher(sent).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        MDC.put(LOGGED_AS, id);
        request.response().putHeader(HEADER, id);
        request.next();
    }
}
