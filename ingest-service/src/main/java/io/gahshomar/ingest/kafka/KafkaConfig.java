package io.gahshomar.ingest.kafka;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How records are written. */
@ConfigMapping(prefix = "gahshomar.kafka")
public interface KafkaConfig {

    /** How long Kafka may take to acknowledge a record before the caller is told to try again; at least 1 s. */
    @WithDefault("10S")
    Duration acknowledgeTimeout();

    /** The largest record written, counted before compression; the topics must take as much. */
    @WithDefault("16M")
    MemorySize maxRecordSize();
}
