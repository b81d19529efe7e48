package io.gahshomar.query.slice;

import io.gahshomar.query.index.Position;
import java.time.LocalDate;

/**
 * A place in an order of entries: by two numbers, then by id.
 *
 * @param major first and {@code minor} last day, as days since 1970-01-01; or microseconds since then of the change, and 0
 */
public record Place(long major, long minor, String id) {

    /** A place in the chronological order. */
    public static Place of(Position position) {
        return new Place(position.sortStart().toEpochDay(), position.latest().toEpochDay(), position.id());
    }

    /** The place in the chronological order that this is. */
    Position position() {
        return new Position(LocalDate.ofEpochDay(major), LocalDate.ofEpochDay(minor), id);
    }
}
