package io.gahshomar.access.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Refuses a body of no type in particular, which no resource could take. */
@ApplicationScoped
public class WildcardBodies {

    private static final int PRIORITY = SecurityHandlerPriorities.AUTHENTICATION + 30;

    void register(@Observes Filters filters) {
        filters.register(WildcardBodies::check, PRIORITY);
    }

    private static void check(RoutingContext request) {
        var type = request.request().getHeader("Content-Type");
        if (type != null && type.contains("*")) {
            Refusals.send(
                    request,
                    415,
                    "unsupported-media-type",
                    "Unsupported Media Type",
                    "Content-Type names the one type of the body, without '*'; the documentation says which are taken");
        } else {
            request.next();
        }
    }
}
