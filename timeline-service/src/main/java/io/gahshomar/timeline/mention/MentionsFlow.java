package io.gahshomar.timeline.mention;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while mentions wait to be stored. */
@Readiness
@ApplicationScoped
public class MentionsFlow implements HealthCheck {

    private final MentionConsumption consumption;

    MentionsFlow(MentionConsumption consumption) {
        this.consumption = consumption;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("mentions flow").up();
        consumption.waitingFor().ifPresent(reason -> response.down().withData("waitingFor", reason));
        return response.build();
    }
}
