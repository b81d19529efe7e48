package io.gahshomar.ingest.extraction;

import io.gahshomar.event.SourceDocument;
import io.gahshomar.extraction.EventExtractor;
import io.gahshomar.extraction.Extraction;
import io.gahshomar.extraction.SourceText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The event extractor of this process; it is built when the first document comes. */
@ApplicationScoped
public class Extractor {

    private final EventExtractor events;

    Extractor(EventExtractor events) {
        this.events = events;
    }

    @Produces
    @Singleton
    static EventExtractor standard() {
        return EventExtractor.standard();
    }

    /** Name and version of the extractor. */
    public String version() {
        return events.version();
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
