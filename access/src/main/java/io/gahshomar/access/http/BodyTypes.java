package io.gahshomar.access.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Refuses a body of no type in particular, which no resource could take: a wildcard, or what is no media type at all. */
@ApplicationScoped
public class BodyTypes {

    private static final int PRIORITY = SecurityHandlerPriorities.AUTHENTICATION + 30;
    /** Names as registered (RFC 6838, 4.2), then parameters. */
    private static final Pattern TYPE = Pattern.compile("\\s*[\\w!#$&^.+-]+/[\\w!#$&^.+-]+\\s*(;.*)?");

    void register(@Observes Filters filters) {
        filters.register(BodyTypes::check, PRIORITY);
    }

    private static void check(RoutingContext request) {
        var type = request.request().getHeader("Content-Type");
        if (type != null && !TYPE.matcher(type).matches()) {
            Refusals.send(
                    request,
                    415,
                    "unsupported-media-type",
                    "Unsupported Media Type",
                    "Content-Type names the one type of the body, as in application/json; the documentation says which are taken");
        } else {
            request.next();
        }
    }
}
