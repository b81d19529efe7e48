package io.gahshomar.query.filter;

import io.gahshomar.query.index.Position;
import java.util.Optional;

/** A way to the entries of a filter. */
public sealed interface Matches permits Walk, WordSearch {

    /** Adds a query of {@code (sort_start, latest, entry_id)} of at most {@code limit} entries, in order. */
    void page(Sql sql, Direction direction, Optional<Position> after, int limit);

    /** Adds a query of {@code (sort_start, latest, span, entry_id)} of all entries, in any order. */
    void all(Sql sql);
}
