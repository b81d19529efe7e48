package io.gahshomar.merging;

import java.time.LocalDate;
import java.util.List;

/**
 * Which mentions are compared at all: those of which one asks for keys of the other, and so the other for its own; see
 * {@link KeyIndex}. A key joins what a mention says with its date, and follows from the mention alone.
 *
 * <p>No key is left out because many have it, for that would make links depend on what else has come. Instead what stands in
 * many reports of a day, a word, a concept or a person, is {@link Key#weak() weak}: two of them have to be in common. And
 * the longer the span that is asked for, the more has to be in common.
 *
 * <p>A mention of a fine date has keys of its day only. Mentions of longer spans ask for the keys of all days in them, and
 * it asks for those of the spans that it lies in: such a span costs the few that have it, and not the many that have a day.
 *
 * @param own the keys that the mention is found by, each once
 * @param asked the keys that it finds others by
 */
public record BlockingKeys(List<Key> own, List<Range> asked) {

    /** Two weak keys in common are as much as one that is not weak. */
    static final int ENOUGH = 2;

    public BlockingKeys {
        own = List.copyOf(own);
        asked = List.copyOf(asked);
    }

    /**
     * A key of a mention.
     *
     * @param value a hash of what is said, then whether the key is {@link #WEAK}, then the date in the lowest
     *     {@link #DATE_BITS}: so keys of one content lie side by side in the order of their dates
     */
    public record Key(long value) {

        /** The bit of weak keys. */
        public static final long WEAK = 1L << 22;

        /** The dates of 11,000 years. */
        static final int DATE_BITS = 22;

        /** The first of the dates; what is earlier has this one, and so has what is said of no date. */
        static final long YEAR_ONE = LocalDate.of(1, 1, 1).toEpochDay();

        private static final long LAST_DATE = (1L << DATE_BITS) - 1;

        static Key of(long hash, boolean weak, long date) {
            long content = hash & ~(WEAK | LAST_DATE) | (weak ? WEAK : 0);
            return new Key(content | Math.clamp(date - YEAR_ONE, 0, LAST_DATE));
        }

        /** Whether it takes another key in common for two mentions to be compared. */
        public boolean weak() {
            return (value & WEAK) != 0;
        }

        int weight() {
            return weak() ? 1 : ENOUGH;
        }
    }

    /**
     * Keys of one content and neighbouring dates.
     *
     * @param first the value of the first key, inclusive
     * @param last the value of the last key, inclusive
     */
    public record Range(long first, long last) {

        /** Whether it is one key only. */
        public boolean isSingle() {
            return first == last;
        }
    }

    /** The keys of a mention. */
    public static BlockingKeys of(Telling telling) {
        return new KeyReader(telling).read();
    }
}
