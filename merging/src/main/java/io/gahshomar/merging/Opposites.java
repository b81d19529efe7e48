package io.gahshomar.merging;

import java.util.Map;
import java.util.Set;

/** Concepts of which a report of one happening says one and not the other: what was opened was not closed. */
final class Opposites {

    private static final Map<String, String> PAIRS = Map.of(
            "=open", "=close",
            "=export", "=import",
            "=join", "=withdraw",
            "=begin", "=complete",
            "=resume", "=suspend",
            "=rise", "=fall",
            "=improve", "=worsen",
            "=arrest", "=release",
            "=accept", "=reject");

    private Opposites() {}

    /** Whether one says what the other says the opposite of, and neither says both. */
    static boolean areSaid(Set<String> one, Set<String> other) {
        return PAIRS.entrySet().stream()
                .anyMatch(pair -> says(one, pair.getKey(), pair.getValue())
                                && says(other, pair.getValue(), pair.getKey())
                        || says(other, pair.getKey(), pair.getValue()) && says(one, pair.getValue(), pair.getKey()));
    }

    private static boolean says(Set<String> concepts, String concept, String opposite) {
        return concepts.contains(concept) && !concepts.contains(opposite);
    }
}
