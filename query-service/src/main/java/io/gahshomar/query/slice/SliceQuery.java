package io.gahshomar.query.slice;

import io.gahshomar.query.filter.Filter;
import java.util.Optional;

/**
 * One page of a slice.
 *
 * @param filter which entries
 * @param sort their order
 * @param limit entries on the page, 1 or more
 * @param after the entry that the page before ended with, or empty for the first page
 */
public record SliceQuery(Filter filter, Sort sort, int limit, Optional<Place> after) {

    /** The entries that a page has where nothing else is asked for. */
    public static final int DEFAULT_LIMIT = 100;

    public SliceQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit + " is not positive");
        }
    }

    /** A hash over what the entries and their order depend on: all but the page. */
    public int fingerprint() {
        return Checksum.of(filter + " " + sort);
    }

    /** The same slice from another place on. */
    SliceQuery from(Place place) {
        return new SliceQuery(filter, sort, limit, Optional.of(place));
    }
}
