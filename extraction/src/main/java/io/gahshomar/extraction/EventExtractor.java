package io.gahshomar.extraction;

import io.gahshomar.extraction.structure.Languages;
import java.util.List;

/** Reads dated events from texts. Thread-safe and costly to build: one per process. */
public final class EventExtractor {

    private EventExtractor() {}

    /** The extractor with the languages, themes and names that come with the library. */
    public static EventExtractor standard() {
        return new EventExtractor();
    }

    /** Name and version of this extractor; another version may read other events from the same text. */
    public String version() {
        return "gahshomar-0.1.0";
    }

    /** Reads a text. Whatever the text holds, this returns; a text without dates has no events. */
    public Extraction extract(SourceText source) {
        String language = source.language() == null ? Languages.detect(source.text()) : source.language();
        return new Extraction(language, List.of(), List.of());
    }
}
