package io.gahshomar.extraction.temporal;

import io.gahshomar.event.date.HistoricalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A temporal expression of a text with its value.
 *
 * @param start first code point of the expression in the text, inclusive
 * @param end one past its last code point
 * @param date the value; its text is the surface of the expression
 * @param resolution how the value was found
 * @param role what the expression does, where a rule of the tagger knows it
 * @param notes what a reader should know of how the date was read, such as two calendars that disagree
 */
public record TemporalExpression(
        int start, int end, HistoricalDate date, Resolution resolution, Optional<Role> role, List<String> notes) {

    public TemporalExpression {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no expression lies at " + start + ".." + end);
        }
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(resolution, "resolution");
        Objects.requireNonNull(role, "role");
        notes = List.copyOf(notes);
    }
}
