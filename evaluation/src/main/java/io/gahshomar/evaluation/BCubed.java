package io.gahshomar.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * How well one grouping of items is another (Bagga and Baldwin 1998): the mean, over the items, of the share of an item's
 * group that belongs with it, and of what belongs with it that is in its group.
 *
 * @param precision 0 to 1
 * @param recall 0 to 1
 */
record BCubed(double precision, double recall) {

    /**
     * Compares two groupings.
     *
     * @param found the group that an item was put into
     * @param right the group that it belongs to
     */
    static <T> BCubed of(List<T> items, Function<T, ?> found, Function<T, ?> right) {
        return new BCubed(mean(items, found, right), mean(items, right, found));
    }

    private static <T> double mean(List<T> items, Function<T, ?> group, Function<T, ?> other) {
        return items.stream()
                .mapToDouble(item -> {
                    List<T> together = items.stream()
                            .filter(each -> Objects.equals(group.apply(each), group.apply(item)))
                            .toList();
                    long same = together.stream()
                            .filter(each -> Objects.equals(other.apply(each), other.apply(item)))
                            .count();
                    return (double) same / together.size();
                })
                .average()
                .orElse(1);
    }

    /** The harmonic mean of both. */
    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
