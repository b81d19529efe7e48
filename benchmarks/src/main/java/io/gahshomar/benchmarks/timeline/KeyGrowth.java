package io.gahshomar.benchmarks.timeline;

import io.gahshomar.merging.BlockingKeys;
import io.gahshomar.merging.KeyIndex;
import io.gahshomar.merging.Telling;
import java.util.Locale;

/** Counts how many stored mentions, none of which is the same happening, a new mention meets and is compared with. */
final class KeyGrowth {

    private static final int SAMPLE = 2_000;

    private final Told told = new Told(1);
    private final KeyIndex sample = new KeyIndex();
    private long keys;
    private long entries;
    private long comparisons;

    /** Prints the counts when 10,000, 100,000 and so on up to {@code largest} are stored. */
    void upTo(int largest) {
        for (int asked = 0; asked < SAMPLE; asked++) {
            int number = largest + asked;
            sample.add(Integer.toString(number), keys(number));
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

    private BlockingKeys keys(int number) {
        return BlockingKeys.of(Telling.of(told.mention(number)));
    }

    /** Whoever of two comes later meets the other, so that it is the same to count from either side. */
    private void store(int number) {
        BlockingKeys stored = keys(number);
        keys += stored.own().size();
        entries += sample.entries(stored);
        comparisons += sample.candidates(stored).size();
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
