package io.gahshomar.timeline.entry;

import io.gahshomar.event.EventKind;
import io.gahshomar.event.Evidence;
import io.gahshomar.event.Figure;
import io.gahshomar.event.TimelineEntry;
import io.gahshomar.event.date.HistoricalDate;
import java.util.List;
import java.util.Map;

/**
 * What an entry says: all of a {@link TimelineEntry} but its id and its version. It is a pure function of the mentions
 * that tell of it and of what editors said ({@link Account}).
 *
 * @param hidden whether an editor keeps it from the chronology
 */
public record Happening(
        HistoricalDate date,
        EventKind kind,
        Map<String, String> headline,
        List<String> themes,
        List<String> actors,
        List<Figure> figures,
        double confidence,
        boolean disputed,
        List<String> notes,
        List<Evidence> evidence,
        boolean hidden) {

    /** This happening as the entry {@code id} in its state {@code version}. */
    public TimelineEntry asEntry(String id, long version) {
        return new TimelineEntry(
                id, version, date, kind, headline, themes, actors, figures, confidence, disputed, notes, evidence);
    }
}
