package io.gahshomar.query.entry;

import io.gahshomar.event.EventKind;
import io.gahshomar.event.Figure;
import io.gahshomar.event.TimelineEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One happening of the chronology as clients read it; its fields are described in the OpenAPI document. */
public record Entry(
        String id,
        long version,
        EntryDate date,
        EventKind kind,
        Map<String, String> headline,
        List<String> themes,
        List<String> actors,
        List<Figure> figures,
        double confidence,
        boolean disputed,
        List<String> notes,
        List<EntrySource> sources) {

    /** What clients read of an entry on the topic. */
    public static Entry of(TimelineEntry entry) {
        return new Entry(
                entry.id(),
                entry.version(),
                EntryDate.of(entry.date()),
                entry.kind(),
                new TreeMap<>(entry.headline()),
                entry.themes(),
                entry.actors(),
                entry.figures(),
                entry.confidence(),
                entry.disputed(),
                entry.notes(),
                entry.evidence().stream().map(EntrySource::of).toList());
    }

    /** The texts that a reader searches, keyed by JSON pointer. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        headline.forEach((language, text) -> texts.put("/headline/" + language, text));
        for (int i = 0; i < sources.size(); i++) {
            texts.put("/sources/" + i + "/quote", sources.get(i).quote());
        }
        return texts;
    }
}
