package io.gahshomar.access.http;

import io.quarkus.security.ForbiddenException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Says no as RFC 9457 has it, where a request is refused before it comes to its resource. */
@ApplicationScoped
public class Refusals {

    static final String CHALLENGE = "Bearer realm=\"gahshomar\"";

    private static final String NEEDS_KEY =
            "this needs a key or a token that is valid: send it as 'Authorization: Bearer …'; `gahshomar keys create` makes keys";
    private static final String NEEDS_SCOPE =
            "the key or token is valid but has not the scope that this needs; the documentation of the service names it";

    void register(@Observes Router router) {
        router.route().failureHandler(context -> {
            if (context.failure() instanceof ForbiddenException
                    && !context.response().ended()) {
                send(context, 403, "forbidden", "Forbidden", NEEDS_SCOPE);
            } else {
                context.next();
            }
        });
    }

    static void unauthorized(RoutingContext context) {
        context.response().putHeader("WWW-Authenticate", CHALLENGE);
        send(context, 401, "unauthorized", "Unauthorized", NEEDS_KEY);
    }

    static void send(RoutingContext context, int status, String code, String title, String detail) {
        var problem = new JsonObject()
                .put("type", "urn:gahshomar:problem:" + code)
                .put("status", status)
                .put("title", title)
                .put("detail", detail)
                .put("instance", context.request().path())
                .put("code", code);
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end(problem.encode());
    }
}
