package io.gahshomar.query.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Answers that are kept in memory. */
@ConfigMapping(prefix = "gahshomar.cache")
public interface CacheSettings {

    /** What the kept answers may take together. */
    @WithDefault("64M")
    MemorySize size();
}
