package io.gahshomar.ingest.extraction;

import io.gahshomar.event.SourceDocument;
import io.gahshomar.extraction.EventExtractor;
import io.gahshomar.extraction.Extraction;
import io.gahshomar.extraction.KnownTheme;
import io.gahshomar.extraction.SourceText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The event extractor of this process; it is built when the first document comes. */
@ApplicationScoped
public class Extractor {

    private volatile EventExtractor events;

    Extractor(EventExtractor events) {
        this.events = events;
    }

    @Produces
    @Singleton
    static EventExtractor configured(ExtractionConfig config) {
        return config.themesFile().map(EventExtractor::withThemesOf).orElseGet(EventExtractor::standard);
    }

    /** Documents are extracted by this extractor from now on; one that is being extracted is finished by the one before. */
    void become(EventExtractor next) {
        events = next;
    }

    /** Name and version of the extractor. */
    public String version() {
        return events.version();
    }

    /** The themes that it knows, in their order. */
    public List<KnownTheme> themes() {
        return events.themes();
    }

    /** What the document tells of. */
    public Extraction extract(SourceDocument document) {
        return extract(new SourceText(document.text(), document.publishedAt(), document.language()));
    }

    /** What a text tells of. */
    public Extraction extract(SourceText text) {
        return events.extract(text);
    }
}
