package io.gahshomar.event;

import io.gahshomar.event.date.HistoricalDate;
import java.util.List;

/**
 * One dated happening that a document tells of, as it stands on {@link Topics#EVENT_MENTIONS}.
 *
 * @param id deterministic id: the same clause of the same document has the same one, whoever extracts it
 * @param documentVersion {@link SourceDocument#version()} that it was read from
 * @param extractor name and version of the extractor that read it
 * @param date when
 * @param kind what the clause asserts
 * @param headline one clause in the language of the text
 * @param themes ids of the themes, in the taxonomy's order
 * @param actors ids of the actors, in order of appearance
 * @param figures the quantities that the clause states, in order of appearance
 * @param confidence 0 to 1: how sure the extractor is that this is a happening with this date
 * @param resolution how the date was read
 * @param notes what a reader should know of how the date was read
 * @param source the sentence
 */
public record EventMention(
        String id,
        String documentVersion,
        String extractor,
        HistoricalDate date,
        EventKind kind,
        String headline,
        List<String> themes,
        List<String> actors,
        List<Figure> figures,
        double confidence,
        DateResolution resolution,
        List<String> notes,
        SourceReference source) {

    public EventMention {
        Required.value(id, "id");
        Required.value(documentVersion, "documentVersion");
        Required.value(extractor, "extractor");
        Required.value(date, "date");
        Required.value(kind, "kind");
        Required.value(resolution, "resolution");
        Required.value(source, "source");
        if (headline == null || headline.isBlank()) {
            throw new IllegalArgumentException("headline of mention " + id + " is empty");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " of mention " + id + " is not in 0..1");
        }
        themes = Required.list(themes, "themes");
        actors = Required.list(actors, "actors");
        figures = Required.list(figures, "figures");
        notes = Required.list(notes, "notes");
    }
}
