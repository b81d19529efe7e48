package io.gahshomar.query.projection;

import io.gahshomar.event.TimelineEntry;
import io.gahshomar.event.date.HistoricalDate;
import io.gahshomar.query.index.Position;
import io.gahshomar.query.index.SpanClass;
import io.gahshomar.query.index.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One thing that an entry is found by, at its place in the order.
 *
 * @param term what it is found by
 * @param span class of its length
 * @param position its place
 */
record Posting(String term, SpanClass span, Position position) {

    /** The postings of an entry after a change; none where it is gone. */
    static List<Posting> of(EntryChange change) {
        return switch (change) {
            case EntryChange.Stated stated -> of(stated.entry());
            case EntryChange.Gone _ -> List.of();
        };
    }

    private static List<Posting> of(TimelineEntry entry) {
        HistoricalDate date = entry.date();
        LocalDate latest = Objects.requireNonNullElse(date.latest(), LocalDate.MAX);
        SpanClass span = SpanClass.of(Objects.requireNonNullElse(date.earliest(), LocalDate.MIN), latest);
        Position position = new Position(date.sortStart(), latest, entry.id());
        return Stream.concat(
                        Stream.of(Term.ANY), entry.themes().stream().distinct().map(Term::theme))
                .map(term -> new Posting(term, span, position))
                .toList();
    }
}
