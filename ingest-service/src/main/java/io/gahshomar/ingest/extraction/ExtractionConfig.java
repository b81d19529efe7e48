package io.gahshomar.ingest.extraction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How documents are extracted. */
@ConfigMapping(prefix = "gahshomar.extraction")
public interface ExtractionConfig {

    /** Documents extracted at the same time by this process; together at most the partitions of the topic. */
    @WithDefault("2")
    int workers();

    /** A file of themes of one's own, read again when it changes; without it the themes that come with the service. */
    Optional<Path> themesFile();

    /** How often the file of themes is looked at. */
    @WithDefault("5S")
    Duration themesCheckInterval();
}
