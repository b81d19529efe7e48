package io.gahshomar.extraction.temporal.grammar;

import java.util.List;
import java.util.function.Function;

/**
 * What matched before. It follows from the terms of the chunks that the rules look at, mostly two or three, and texts put
 * them in few orders; so the rules are tried once for each order, and later it is looked up step by step like a word in a
 * trie. Threads share it without locks: a step never changes, and one that gave way to another is learnt again.
 */
final class Outlooks {

    private static final int BITS = 14;
    /** 2^64 by the golden ratio, which spreads neighbours (Knuth, The Art of Computer Programming, 6.4). */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final Step[] steps = new Step[1 << BITS];
    private final Function<Outlook, List<Match>> rules;

    /**
     * One chunk of a known outlook.
     *
     * @param before the step before it, null for the first
     * @param matches what matches, null where that needs a look at the next chunk
     */
    private record Step(Step before, long terms, int place, List<Match> matches) {

        boolean follows(Step step, long ofTerms) {
            return before == step && terms == ofTerms;
        }
    }

    /**
     * Nothing known yet.
     *
     * @param rules tries the rules, and looks no further than it needs
     */
    Outlooks(Function<Outlook, List<Match>> rules) {
        this.rules = rules;
    }

    /** What matches the chunks from one on. */
    List<Match> matches(List<Chunk> chunks, int at) {
        Outlook outlook = new Outlook(chunks, at);
        Step step = null;
        for (int chunk = 0; ; chunk++) {
            long terms = outlook.terms(chunk);
            Step next = steps[place(step, terms)];
            if (next == null || !next.follows(step, terms)) {
                return learn(new Outlook(chunks, at));
            }
            if (next.matches != null) {
                return next.matches;
            }
            step = next;
        }
    }

    private List<Match> learn(Outlook outlook) {
        outlook.terms(0);
        List<Match> matches = rules.apply(outlook);
        Step step = null;
        int last = outlook.seen() - 1;
        for (int chunk = 0; chunk <= last; chunk++) {
            step = step(step, outlook.terms(chunk), chunk == last ? matches : null);
        }
        return matches;
    }

    private Step step(Step before, long terms, List<Match> matches) {
        int place = place(before, terms);
        Step known = steps[place];
        if (known == null || !known.follows(before, terms)) {
            known = new Step(before, terms, place, matches);
            steps[place] = known;
        }
        return known;
    }

    private static int place(Step before, long terms) {
        long depth = before == null ? 0 : before.place + 1;
        return spread(terms * GOLDEN + depth, BITS);
    }

    /** A place for a key in a table of 2 to the power of bits. */
    static int spread(long key, int bits) {
        return (int) (key * GOLDEN >>> Long.SIZE - bits);
    }
}
