package io.gahshomar.ingest.submission;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is taken in. */
@ConfigMapping(prefix = "gahshomar.documents")
public interface SubmissionConfig {

    /** The largest text taken, counted in bytes of UTF-8. */
    @WithDefault("10M")
    MemorySize maxTextSize();
}
