package io.gahshomar.query.filter;

import io.gahshomar.query.entry.Findable;
import io.gahshomar.query.index.DayRange;
import io.gahshomar.query.index.Placed;
import io.gahshomar.query.index.SpanClass;
import io.gahshomar.query.index.Term;
import io.gahshomar.query.text.TextQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which entries are asked for.
 *
 * @param range entries with a day in it
 * @param within entries with all of their days in it
 * @param groups of terms: an entry has a term of each group
 * @param minConfidence 0 to 1: entries with at least this confidence
 * @param text entries whose texts fit; empty for any
 */
public record Filter(
        DayRange range, boolean within, List<List<String>> groups, double minConfidence, Optional<TextQuery> text) {

    /** All entries. */
    public static final Filter ALL = new Filter(DayRange.ALL, false, List.of(), 0, Optional.empty());

    /** Whether an entry is asked for. */
    public boolean matches(Findable entry) {
        return confidentEnough(entry)
                && inRange(entry.placed())
                && groups.stream().allMatch(group -> group.stream().anyMatch(entry.terms()::contains))
                && text.map(query -> query.matches(entry.texts())).orElse(true);
    }

    private boolean confidentEnough(Findable entry) {
        return entry.confidence() >= minConfidence;
    }

    private boolean inRange(Placed placed) {
        LocalDate earliest = placed.span() == SpanClass.OPEN_START ? LocalDate.MIN : placed.sortStart();
        return within
                ? !earliest.isBefore(range.first()) && !placed.latest().isAfter(range.last())
                : !earliest.isAfter(range.last()) && !placed.latest().isBefore(range.first());
    }

    /** The term that is all that is asked for, beside the range; empty where there is more than one thing. */
    public Optional<String> onlyTerm() {
        boolean plain = text.isEmpty() && minConfidence == 0;
        if (plain && groups.isEmpty()) {
            return Optional.of(Term.ANY);
        }
        return plain && groups.size() == 1 && groups.getFirst().size() == 1
                ? Optional.of(groups.getFirst().getFirst())
                : Optional.empty();
    }
}
