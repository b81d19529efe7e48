package io.gahshomar.ingest.corpus;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the corpus is. */
@ConfigMapping(prefix = "gahshomar.corpus")
public interface CorpusConfig {

    /** The folder whose .txt and .md files are loaded at every start, at any depth; none where it is not set. */
    Optional<Path> dir();
}
