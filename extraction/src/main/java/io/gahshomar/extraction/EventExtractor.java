package io.gahshomar.extraction;

import io.gahshomar.extraction.actor.ActorFinder;
import io.gahshomar.extraction.temporal.TemporalTagger;
import io.gahshomar.extraction.theme.Taxonomy;
import io.gahshomar.extraction.theme.TaxonomyException;
import io.gahshomar.extraction.theme.ThemeMatcher;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Reads dated events from texts. Thread-safe and costly to build: one per process. */
public final class EventExtractor {

    private static final String NAME = "gahshomar-";

    private final TemporalTagger tagger;
    private final ThemeMatcher themes;
    private final ActorFinder actors;
    private final Taxonomy taxonomy;
    private final String version;

    private EventExtractor(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        tagger = TemporalTagger.standard();
        themes = new ThemeMatcher(taxonomy);
        actors = new ActorFinder();
        version = NAME + Fingerprint.ofModuleWith(taxonomy.toString());
    }

    /** The extractor with the languages, themes and names that come with the library. */
    public static EventExtractor standard() {
        return with(Taxonomy.standard());
    }

    /** The extractor with the themes of a taxonomy of one's own. */
    public static EventExtractor with(Taxonomy taxonomy) {
        return new EventExtractor(taxonomy);
    }

    /**
     * The extractor with the themes of a file of one's own.
     *
     * @throws InvalidThemesException where the file cannot be read or is no taxonomy; the message names file, line and theme
     */
    public static EventExtractor withThemesOf(Path file) {
        try {
            return with(Taxonomy.read(file));
        } catch (TaxonomyException | UncheckedIOException e) {
            throw new InvalidThemesException(e.getMessage(), e);
        }
    }

    /**
     * Name and version of this extractor: a fingerprint of the code and the data of this module and of its themes. Another
     * version may read other events from the same text, the same version reads the same.
     */
    public String version() {
        return version;
    }

    /** The themes that this extractor knows, in their order. */
    public List<KnownTheme> themes() {
        return taxonomy.themes().stream().map(KnownTheme::of).toList();
    }

    /** Reads a text. Whatever the text holds, this returns; a text without dates has no events. */
    public Extraction extract(SourceText source) {
        return new Reading(source, tagger, themes, actors).extraction();
    }
}
