package io.gahshomar.query.index;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The days of an entry as the read model keeps them.
 *
 * @param span class of its length
 * @param sortStart the day that it is sorted by: its first, or where it has none, its last
 * @param latest its last day; {@link LocalDate#MAX} for an open end
 */
public record Placed(SpanClass span, LocalDate sortStart, LocalDate latest) {

    /** The place of the days {@code earliest} to {@code latest}, both inclusive; null stands for an open side. */
    public static Placed of(LocalDate earliest, LocalDate latest) {
        LocalDate end = Objects.requireNonNullElse(latest, LocalDate.MAX);
        LocalDate start = Objects.requireNonNullElse(earliest, LocalDate.MIN);
        return new Placed(SpanClass.of(start, end), earliest == null ? latest : earliest, end);
    }
}
