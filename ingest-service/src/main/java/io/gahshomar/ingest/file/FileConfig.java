package io.gahshomar.ingest.file;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Which files are read. */
@ConfigMapping(prefix = "gahshomar.files")
public interface FileConfig {

    /** The largest file taken, in bytes. */
    @WithDefault("50M")
    MemorySize maxSize();

    /** The most pages that a PDF may have. */
    @WithDefault("2000")
    int maxPages();

    /** The largest part of a DOCX file, and the largest stream of a PDF that is no picture, after decompression. */
    @WithDefault("20M")
    MemorySize maxExpandedSize();

    /** How long reading a file may take. */
    @WithDefault("60S")
    Duration maxTime();
}
