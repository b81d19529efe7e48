package io.gahshomar.timeline.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** How new states of entries are sent to Kafka, {@code gahshomar.outbox.*}. */
@ConfigMapping(prefix = "gahshomar.outbox")
public interface OutboxSettings {

    /** Records that are sent before their acknowledgements are waited for, 1 to 10,000. */
    @WithDefault("1000")
    @Min(1)
    @Max(10_000)
    int batchSize();

    /**
     * How long a replica that takes over the outbox stays silent; in that time its predecessor notices that it is no
     * longer the one. At least 2 seconds.
     */
    @WithDefault("2s")
    @DurationMin(seconds = 2)
    Duration takeoverSilence();
}
