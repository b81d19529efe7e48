package io.gahshomar.query.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers requests whose URL cannot be decoded, which no resource gets to see. */
@ApplicationScoped
public class MalformedUrl {

    private static final int BAD_REQUEST = 400;

    void register(@Observes Router router) {
        router.errorHandler(BAD_REQUEST, MalformedUrl::refuse);
    }

    private static void refuse(RoutingContext request) {
        HttpProblem problem = Problems.of(
                BAD_REQUEST,
                "malformed-url",
                "Malformed URL",
                "The path or the query cannot be decoded; a percent sign must be followed by two hexadecimal digits"
                        + " of UTF-8, or be written as %25.");
        request.response()
                .setStatusCode(BAD_REQUEST)
                .putHeader("Content-Type", HttpProblem.MEDIA_TYPE.toString())
                .end(new JsonObject()
                        .put("type", problem.getType().toString())
                        .put("status", BAD_REQUEST)
                        .put("title", problem.getTitle())
                        .put("detail", problem.getDetail())
                        .put("code", problem.getParameters().get("code"))
                        .encode());
    }
}
