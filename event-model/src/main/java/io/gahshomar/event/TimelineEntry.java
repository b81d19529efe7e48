package io.gahshomar.event;

import io.gahshomar.event.date.HistoricalDate;
import java.util.List;
import java.util.Map;

/**
 * One happening of the chronology with everything that sources say of it, as it stands on {@link Topics#TIMELINE}. A
 * record holds the full state.
 *
 * @param id stable id
 * @param version 1 or more; a later state of the same entry has a larger one, also after it was gone for a while
 * @param date when
 * @param kind what is asserted
 * @param headline one clause a language, keyed by BCP 47 language; not empty
 * @param themes ids of the themes
 * @param actors ids of the actors
 * @param figures the quantities that belong to the happening
 * @param confidence 0 to 1, the largest of its mentions'
 * @param disputed whether the sources disagree about the date
 * @param notes what a reader should know of how the date was read
 * @param evidence who says so, one for each mention; not empty. An id that was merged away is the id of a mention in here.
 */
public record TimelineEntry(
        String id,
        long version,
        HistoricalDate date,
        EventKind kind,
        Map<String, String> headline,
        List<String> themes,
        List<String> actors,
        List<Figure> figures,
        double confidence,
        boolean disputed,
        List<String> notes,
        List<Evidence> evidence) {

    public TimelineEntry {
        Required.value(id, "id");
        Required.value(date, "date");
        Required.value(kind, "kind");
        if (version < 1) {
            throw new IllegalArgumentException("version " + version + " of entry " + id + " is not positive");
        }
        if (Required.value(headline, "headline").isEmpty()) {
            throw new IllegalArgumentException("entry " + id + " has no headline");
        }
        if (Required.value(evidence, "evidence").isEmpty()) {
            throw new IllegalArgumentException("entry " + id + " has no evidence");
        }
        headline = Required.map(headline, "headline");
        themes = Required.list(themes, "themes");
        actors = Required.list(actors, "actors");
        figures = Required.list(figures, "figures");
        notes = Required.list(notes, "notes");
        evidence = Required.list(evidence, "evidence");
    }
}
