package io.gahshomar.query.vocabulary;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the names of themes and actors come from. */
@ConfigMapping(prefix = "gahshomar.vocabulary")
public interface VocabularySettings {

    /** The taxonomy of themes; without it the one that the extraction comes with. */
    Optional<Path> themes();

    /** The gazetteer of people and organisations; without it the one that the extraction comes with. */
    Optional<Path> actors();
}
