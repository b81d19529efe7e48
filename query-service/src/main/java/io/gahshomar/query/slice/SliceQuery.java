package io.gahshomar.query.slice;

import io.gahshomar.query.index.DayRange;
import io.gahshomar.query.index.Position;
import java.util.List;
import java.util.Optional;

/**
 * One page of a slice.
 *
 * @param range entries with a day in it
 * @param themes ids, sorted, each once; entries with any of them, or where empty, all entries
 * @param order which end comes first
 * @param limit entries on the page, 1 or more
 * @param after the entry that the page before ended with, or empty for the first page
 */
public record SliceQuery(DayRange range, List<String> themes, Order order, int limit, Optional<Position> after) {

    /** The most entries that a page can have. */
    public static final int MAX_LIMIT = 1000;

    /** The entries that a page has where nothing else is asked for. */
    public static final int DEFAULT_LIMIT = 100;

    public SliceQuery {
        themes = themes.stream().distinct().sorted().toList();
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit + " is not positive");
        }
    }

    /** A hash over what the entries and their order depend on: all but the page. */
    public int fingerprint() {
        return Checksum.of(range.first() + " " + range.last() + " " + themes + " " + order);
    }
}
