package io.gahshomar.ingest.extraction;

import io.gahshomar.event.EventMention;
import io.gahshomar.event.SourceDocument;
import io.gahshomar.event.SourceReference;
import io.gahshomar.extraction.DatedEvent;
import io.gahshomar.extraction.Extraction;
import io.gahshomar.ingest.document.Fingerprint;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From what was read in a document to the event mentions that are published. */
final class Mentions {

    private record Saying(String quote, String date) {}

    private final SourceDocument document;
    private final String extractor;
    private final String language;
    private final LocalDate publishedAt;
    private final Map<Saying, Integer> said = new HashMap<>();

    private Mentions(SourceDocument document, String extractor, Extraction extraction) {
        this.document = document;
        this.extractor = extractor;
        this.language = extraction.language();
        this.publishedAt = extraction.publishedAt();
    }

    /** The event mentions of a document, in text order. */
    static List<EventMention> of(SourceDocument document, Extraction extraction, String extractor) {
        Mentions mentions = new Mentions(document, extractor, extraction);
        return extraction.events().stream().map(mentions::mention).toList();
    }

    private EventMention mention(DatedEvent event) {
        String id = id(event);
        return new EventMention(
                id,
                document.version(),
                extractor,
                event.date(),
                event.kind(),
                event.headline(),
                event.themes(),
                event.actors(),
                event.figures(),
                event.confidence(),
                event.resolution(),
                event.notes(),
                source(id, event));
    }

    /**
     * The sentence and its temporal expression name the mention, so that it stays the same when the document changes
     * elsewhere; where a document says the same thing twice, the count tells them apart.
     */
    private String id(DatedEvent event) {
        String date = event.date().text();
        int nth = said.merge(new Saying(event.quote(), date), 1, Integer::sum);
        return document.id() + "-" + Fingerprint.of64Bits(event.quote(), date, nth);
    }

    private SourceReference source(String id, DatedEvent event) {
        return new SourceReference(
                id,
                document.id(),
                document.title(),
                document.url(),
                document.publisher(),
                publishedAt,
                language,
                event.quote(),
                event.start(),
                event.end(),
                event.dateStart(),
                event.dateEnd());
    }
}
