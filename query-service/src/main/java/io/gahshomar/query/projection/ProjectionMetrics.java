package io.gahshomar.query.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what becomes of the records of the timeline topic. */
@ApplicationScoped
public class ProjectionMetrics {

    private final Counter changed;
    private final Counter superseded;
    private final Counter deadLettered;

    ProjectionMetrics(MeterRegistry registry) {
        changed = outcome(registry, "changed");
        superseded = outcome(registry, "superseded");
        deadLettered = outcome(registry, "dead-lettered");
    }

    private static Counter outcome(MeterRegistry registry, String outcome) {
        return Counter.builder("gahshomar.projection.records")
                .description("Records of the timeline topic by what became of them")
                .tag("outcome", outcome)
                .register(registry);
    }

    void count(Applied applied) {
        changed.increment(applied.changed());
        superseded.increment(applied.superseded());
        deadLettered.increment(applied.deadLettered());
    }
}
