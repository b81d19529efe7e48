package io.gahshomar.merging;

import io.gahshomar.merging.BlockingKeys.Key;
import io.gahshomar.merging.BlockingKeys.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Mentions by their keys, in memory. Two mentions are compared when one asks for a key of the other that is not weak, or for
 * two that are; it does not matter which of them asks.
 */
public final class KeyIndex {

    private final Map<Long, List<String>> mentions = new HashMap<>();
    private NavigableMap<Long, List<String>> inOrder;

    /** Adds a mention. */
    public void add(String mention, BlockingKeys keys) {
        inOrder = null;
        for (Key key : keys.own()) {
            mentions.computeIfAbsent(key.value(), _ -> new ArrayList<>()).add(mention);
        }
    }

    /** The added mentions that one with these keys is to be compared with, itself among them if it was added. */
    public List<String> candidates(BlockingKeys keys) {
        Map<String, Integer> weights = new HashMap<>();
        for (Range range : keys.asked()) {
            int weight = new Key(range.first()).weight();
            met(range).forEach(mention -> weights.merge(mention, weight, Integer::sum));
        }
        weights.values().removeIf(weight -> weight < BlockingKeys.ENOUGH);
        return List.copyOf(weights.keySet());
    }

    /** How many entries of this index one with these keys looks at. */
    public int entries(BlockingKeys keys) {
        return keys.asked().stream().mapToInt(range -> met(range).size()).sum();
    }

    private List<String> met(Range range) {
        if (range.isSingle()) {
            return mentions.getOrDefault(range.first(), List.of());
        }
        if (inOrder == null) {
            inOrder = new TreeMap<>(mentions);
        }
        return inOrder.subMap(range.first(), true, range.last(), true).values().stream()
                .flatMap(List::stream)
                .toList();
    }
}
