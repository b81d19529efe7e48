package io.gahshomar.benchmarks.timeline;

import io.gahshomar.merging.BlockingKeys;
import io.gahshomar.merging.BlockingKeys.Key;
import io.gahshomar.merging.Telling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts how many stored mentions, none of which is the same happening, a new mention meets and is compared with. */
final class KeyGrowth {

    private static final int SAMPLE = 2_000;
    private static final int ENOUGH = 2;

    private final Told told = new Told(1);
    private final Map<Key, List<Integer>> asking = new HashMap<>();
    private long keys;
    private long entries;
    private long comparisons;

    /** Prints the counts when 10,000, 100,000 and so on up to {@code largest} are stored. */
    void upTo(int largest) {
        for (int asked = 0; asked < SAMPLE; asked++) {
            int number = asked;
            keys(largest + number).stream().flatMap(key -> key.met().stream()).forEach(key -> asking.computeIfAbsent(
                            key, _ -> new ArrayList<>())
                    .add(number));
        }
        int next = 10_000;
        for (int stored = 1; stored <= largest; stored++) {
            store(stored - 1);
            if (stored == next) {
                print(stored);
                next *= 10;
            }
        }
    }

    private List<Key> keys(int number) {
        return BlockingKeys.of(Telling.of(told.mention(number)));
    }

    private void store(int number) {
        Map<Integer, Integer> met = new HashMap<>();
        for (Key key : keys(number)) {
            keys++;
            for (int asked : asking.getOrDefault(key, List.of())) {
                entries++;
                met.merge(asked, key.weak() ? 1 : ENOUGH, Integer::sum);
            }
        }
        comparisons += met.values().stream().filter(weight -> weight >= ENOUGH).count();
    }

    private void print(int stored) {
        System.out.printf(
                Locale.ROOT,
                "%,10d stored: %.1f keys each; a new one meets %.2f entries of the index, and is compared with %.3f%n",
                stored,
                (double) keys / stored,
                (double) entries / SAMPLE,
                (double) comparisons / SAMPLE);
    }
}
