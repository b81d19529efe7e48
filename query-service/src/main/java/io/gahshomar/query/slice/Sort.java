package io.gahshomar.query.slice;

import io.gahshomar.query.filter.Direction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The order of a slice. */
public enum Sort {
    /** The chronological order. */
    DATE("date", Direction.ASCENDING),
    /** Its exact reverse. */
    DATE_REVERSED("-date", Direction.DESCENDING),
    /** Entries that changed last come first. */
    CHANGED_LAST("-changed", null);

    private final String code;
    private final Direction direction;

    Sort(String code, Direction direction) {
        this.code = code;
        this.direction = direction;
    }

    /** The orders by the values of the parameter. */
    static Map<String, Sort> byCode() {
        Map<String, Sort> orders = new LinkedHashMap<>();
        for (Sort sort : values()) {
            orders.put(sort.code, sort);
        }
        return orders;
    }

    /** The direction along the chronological order; empty for another order. */
    Optional<Direction> direction() {
        return Optional.ofNullable(direction);
    }
}
