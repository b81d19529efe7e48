package io.gahshomar.access.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.jboss.logging.Logger;

/** Writes a line for each request that would change something: who, from where, what, and how it ended. */
@ApplicationScoped
public class AuditLog {

    /** A category of its own, so that it can be sent elsewhere. */
    private static final Logger LOG = Logger.getLogger("io.gahshomar.audit");

    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");
    /** The outermost, so that what is refused is told too. */
    private static final int PRIORITY = SecurityHandlerPriorities.CORS + 100;

    void register(@Observes Filters filters) {
        filters.register(this::observe, PRIORITY);
    }

    private void observe(RoutingContext request) {
        if (!LOOKING.contains(request.request().method().name())) {
            request.addEndHandler(ended -> write(request, ended.succeeded()));
        }
        request.next();
    }

    /** The path is as it was sent, percent-encoded: it cannot break the line. */
    private static void write(RoutingContext request, boolean answered) {
        LOG.infof(
                "write: who=%s address=%s method=%s path=%s status=%d answered=%s request=%s",
                who(request),
                request.request().remoteAddress().hostAddress(),
                request.request().method().name(),
                request.request().path(),
                request.response().getStatusCode(),
                answered,
                request.response().headers().get(RequestIds.HEADER));
    }

    private static String who(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user
                        && !user.getSecurityIdentity().isAnonymous()
                ? user.getSecurityIdentity().getPrincipal().getName()
                : "anonymous";
    }
}
