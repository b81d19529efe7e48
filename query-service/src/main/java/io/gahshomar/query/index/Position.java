package io.gahshomar.query.index;

import java.time.LocalDate;

/**
 * A place in the chronological order: by start (an open start by its end), then by last day (an open end last), then by
 * id in the order of its UTF-8 bytes.
 *
 * @param sortStart the day that the entry is sorted by
 * @param latest its last day, inclusive; {@link LocalDate#MAX} for an open end
 * @param id its id; the empty text stands before every id
 */
public record Position(LocalDate sortStart, LocalDate latest, String id) {

    /** The place before everything that is sorted under {@code day}. */
    public static Position before(LocalDate day) {
        return new Position(day, LocalDate.MIN, "");
    }

    /** The place after everything that is sorted under {@code day}. */
    public static Position after(LocalDate day) {
        return before(day.equals(LocalDate.MAX) ? day : day.plusDays(1));
    }
}
