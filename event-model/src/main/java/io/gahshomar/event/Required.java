package io.gahshomar.event;

import java.util.List;
import java.util.Map;

/** The components that every message of a kind has. */
final class Required {

    private Required() {}

    static <T> T value(T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }

    static <T> List<T> list(List<T> values, String field) {
        if (value(values, field).stream().anyMatch(each -> each == null)) {
            throw new IllegalArgumentException(field + " holds a null");
        }
        return List.copyOf(values);
    }

    static <K, V> Map<K, V> map(Map<K, V> values, String field) {
        if (value(values, field).values().stream().anyMatch(each -> each == null)) {
            throw new IllegalArgumentException(field + " holds a null");
        }
        return Map.copyOf(values);
    }
}
