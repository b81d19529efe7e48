package io.gahshomar.merging;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words of a headline.
 *
 * @param stems stems in the language of the headline with their weights: {@link #RARE} or {@link #COMMON}
 * @param shared tokens that are the same in every language: concepts, skeletons of names, numbers
 */
public record Words(SortedMap<String, Integer> stems, SortedSet<String> shared) {

    /** Weight of a word that tells happenings apart. */
    static final int RARE = 100;

    /** Weight of a word that stands in reports of every kind. */
    static final int COMMON = 20;

    /** Longer words are rarer, in any text. */
    static final Comparator<String> LONGEST_FIRST =
            Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());

    public Words {
        stems = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(stems));
        shared = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(shared));
    }

    /** The rare stems, longest first. */
    List<String> rarest() {
        return stems.entrySet().stream()
                .filter(word -> word.getValue() == RARE)
                .map(Map.Entry::getKey)
                .sorted(LONGEST_FIRST)
                .toList();
    }

    /** How alike the stems are: 0 to 100, twice the weight in common over the weight of both. */
    int likeness(Words other) {
        int common = stems.entrySet().stream()
                .filter(word -> other.stems.containsKey(word.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        int both = weight() + other.weight();
        return both == 0 ? 0 : 200 * common / both;
    }

    /** How alike the tokens of every language are: 0 to 100, twice the number in common over the number of both. */
    int sharedLikeness(Words other) {
        int both = shared.size() + other.shared.size();
        return both == 0 ? 0 : 200 * inCommon(shared, other.shared).size() / both;
    }

    /** The rare stems that the other has not, in order. */
    SortedSet<String> rareBeside(Words other) {
        SortedSet<String> own = new TreeSet<>(rarest());
        own.removeAll(other.stems.keySet());
        return own;
    }

    private int weight() {
        return stems.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What two sets have in common, in order. */
    static SortedSet<String> inCommon(Set<String> one, Set<String> other) {
        SortedSet<String> common = new TreeSet<>(one);
        common.retainAll(other);
        return common;
    }
}
