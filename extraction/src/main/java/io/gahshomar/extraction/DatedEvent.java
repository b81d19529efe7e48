package io.gahshomar.extraction;

import io.gahshomar.event.DateResolution;
import io.gahshomar.event.EventKind;
import io.gahshomar.event.Figure;
import io.gahshomar.event.date.HistoricalDate;
import java.util.List;
import java.util.Objects;

/**
 * A dated happening that a text tells of. All offsets are Unicode code points of the text, the end exclusive.
 *
 * @param date when
 * @param kind what the clause asserts
 * @param headline one clause in the language of the text, at most 120 code points, without the date
 * @param quote the sentence exactly as it stands in the text
 * @param start first code point of the sentence
 * @param end one past its last code point
 * @param dateStart first code point of the temporal expression
 * @param dateEnd one past the last code point of the temporal expression
 * @param themes ids of the themes, in the taxonomy's order
 * @param actors ids of the actors, in order of appearance
 * @param figures the quantities that the clause states, in order of appearance
 * @param confidence 0 to 1: the share of such events that are right, measured on annotated text
 * @param resolution how the date was read
 * @param notes what a reader should know of how the date was read
 */
public record DatedEvent(
        HistoricalDate date,
        EventKind kind,
        String headline,
        String quote,
        int start,
        int end,
        int dateStart,
        int dateEnd,
        List<String> themes,
        List<String> actors,
        List<Figure> figures,
        double confidence,
        DateResolution resolution,
        List<String> notes) {

    public DatedEvent {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(quote, "quote");
        if (start < 0 || dateStart < start || dateEnd <= dateStart || end < dateEnd) {
            throw new IllegalArgumentException("temporal expression " + dateStart + ".." + dateEnd
                    + " does not lie within its sentence " + start + ".." + end);
        }
        Objects.requireNonNull(resolution, "resolution");
        themes = List.copyOf(themes);
        actors = List.copyOf(actors);
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }
}
