package io.gahshomar.evaluation;

import io.gahshomar.event.DateResolution;
import io.gahshomar.event.EventMention;
import io.gahshomar.event.SourceReference;
import io.gahshomar.extraction.DatedEvent;

/** Makes mentions of what was extracted, as ingest-service does. */
final class Told {

    private Told() {}

    /** The mention of an event of a document; ids follow the order of the text. */
    static EventMention mention(String document, String language, DatedEvent event) {
        String id = "%s-%016x".formatted(document, event.dateStart());
        return new EventMention(
                id,
                "1",
                "evaluation",
                event.date(),
                event.kind(),
                event.headline(),
                event.themes(),
                event.actors(),
                event.figures(),
                event.confidence(),
                DateResolution.EXPLICIT,
                event.notes(),
                new SourceReference(
                        id,
                        document,
                        null,
                        null,
                        null,
                        null,
                        language,
                        event.quote(),
                        event.start(),
                        event.end(),
                        event.dateStart(),
                        event.dateEnd()));
    }
}
