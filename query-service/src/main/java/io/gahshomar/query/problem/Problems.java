package io.gahshomar.query.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;

/** Problem details of this service; {@code code} is stable, the texts are for people. */
public final class Problems {

    private static final String TYPE = "urn:gahshomar:problem:";

    private Problems() {}

    /** A problem whose type and {@code code} member are {@code code}. */
    public static HttpProblem of(int status, String code, String title, String detail) {
        return builder(status, code, title, detail).build();
    }

    static HttpProblem.Builder builder(int status, String code, String title, String detail) {
        return HttpProblem.builder()
                .withType(URI.create(TYPE + code))
                .withTitle(title)
                .withStatus(status)
                .withDetail(detail)
                .with("code", code);
    }
}
