package io.gahshomar.extraction;

import io.gahshomar.extraction.actor.ActorFinder;
import io.gahshomar.extraction.temporal.TemporalTagger;
import io.gahshomar.extraction.theme.Taxonomy;
import io.gahshomar.extraction.theme.ThemeMatcher;

/** Reads dated events from texts. Thread-safe and costly to build: one per process. */
public final class EventExtractor {

    private static final String VERSION = "gahshomar-0.1.0";

    private final TemporalTagger tagger;
    private final ThemeMatcher themes;
    private final ActorFinder actors;

    private EventExtractor(Taxonomy taxonomy) {
        tagger = TemporalTagger.standard();
        themes = new ThemeMatcher(taxonomy);
        actors = new ActorFinder();
    }

    /** The extractor with the languages, themes and names that come with the library. */
    public static EventExtractor standard() {
        return with(Taxonomy.standard());
    }

    /** The extractor with the themes of a taxonomy of one's own. */
    public static EventExtractor with(Taxonomy taxonomy) {
        return new EventExtractor(taxonomy);
    }

    /** Name and version of this extractor; another version may read other events from the same text. */
    public String version() {
        return VERSION;
    }

    /** Reads a text. Whatever the text holds, this returns; a text without dates has no events. */
    public Extraction extract(SourceText source) {
        return new Reading(source, tagger, themes, actors).extraction();
    }
}
