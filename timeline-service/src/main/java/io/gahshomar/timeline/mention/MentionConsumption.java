package io.gahshomar.timeline.mention;

import io.gahshomar.timeline.Shutdown;
import io.gahshomar.timeline.mention.MentionBatches.Poison;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** How the consumption of mentions is getting on. */
@ApplicationScoped
public class MentionConsumption {

    private static final Logger LOG = Logger.getLogger(MentionConsumption.class);

    private final Counter applied;
    private final Counter deadLettered;
    private final Shutdown shutdown;
    private volatile String waitingFor;

    MentionConsumption(MeterRegistry metrics, Shutdown shutdown) {
        this.shutdown = shutdown;
        applied = metrics.counter("gahshomar.mentions", "outcome", "applied");
        deadLettered = metrics.counter("gahshomar.mentions", "outcome", "dead-lettered");
    }

    void interrupted(Throwable failure) {
        waitingFor = rootOf(failure).toString();
        if (!shutdown.begun()) {
            LOG.warnf("Mentions are waiting, trying again failure=\"%s\"", waitingFor);
        }
        LOG.debug("Where the failure came from", failure);
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : rootOf(cause);
    }

    void done(int appliedNow, List<Poison> poison) {
        waitingFor = null;
        applied.increment(appliedNow);
        deadLettered.increment(poison.size());
        poison.forEach(each -> LOG.warnf(
                "Mention dead-lettered partition=%d offset=%d failure=%s",
                each.consumed().getPartition(),
                each.offset(),
                each.reason().getClass().getSimpleName()));
    }

    /** What a batch is waiting for, or empty where none is waiting. */
    Optional<String> waitingFor() {
        return Optional.ofNullable(waitingFor);
    }
}
