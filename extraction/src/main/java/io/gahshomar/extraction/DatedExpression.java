package io.gahshomar.extraction;

import io.gahshomar.event.date.HistoricalDate;
import io.gahshomar.extraction.temporal.Role;
import java.util.List;
import java.util.Objects;

/**
 * A temporal expression with its value and what it does in the text.
 *
 * @param date the value
 * @param start first code point of the expression in the text, inclusive
 * @param end one past its last code point
 * @param role what it does in the text
 * @param rule name of the rule that decided the role
 * @param notes what a reader should know of how the date was read
 */
public record DatedExpression(HistoricalDate date, int start, int end, Role role, String rule, List<String> notes) {

    public DatedExpression {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(rule, "rule");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no expression lies at " + start + ".." + end);
        }
        notes = List.copyOf(notes);
    }
}
