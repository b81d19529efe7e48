package io.gahshomar.query.slice;

import io.gahshomar.query.index.Position;
import io.gahshomar.query.index.SpanClass;
import java.time.LocalDate;

/**
 * The stretch of the order within one class of lengths that a page has to look at.
 *
 * @param span the class
 * @param after where the stretch begins in the direction of the query, exclusive
 * @param until the last sorting day in that direction, inclusive
 */
record Scan(SpanClass span, Position after, LocalDate until) {

    /** The stretch of {@code span} that holds the next page of {@code query}. */
    static Scan of(SpanClass span, SliceQuery query) {
        LocalDate first = span.firstStart(query.range());
        LocalDate last = span.lastStart(query.range());
        return switch (query.order()) {
            case ASC ->
                new Scan(
                        span,
                        query.after()
                                .filter(position -> !position.sortStart().isBefore(first))
                                .orElse(Position.before(first)),
                        last);
            case DESC ->
                new Scan(
                        span,
                        query.after()
                                .filter(position -> !position.sortStart().isAfter(last))
                                .orElse(Position.after(last)),
                        first);
        };
    }
}
