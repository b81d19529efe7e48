package io.gahshomar.extraction.temporal.grammar;

import java.util.List;

/**
 * Which rules can match at all among chunks, wherever they stand: a rule that needs a month finds nothing where there is none.
 * The answer is kept for each set of terms. Threads share it without locks: an answer never changes, and one that gave way to
 * another is found again.
 */
final class Prospects {

    private static final int BITS = 10;

    private final List<Rule> rules;
    private final Prospect[] known = new Prospect[1 << BITS];

    /** What the first chunk of a match can be, where all chunks together can be some terms. */
    private record Prospect(long terms, long triggers) {}

    Prospects(List<Rule> rules) {
        this.rules = rules;
    }

    /** The terms that a match among the chunks can begin with; none where no rule can match. */
    long triggers(List<Chunk> chunks) {
        long terms = 0;
        for (int at = 0; at < chunks.size(); at++) {
            terms |= chunks.get(at).terms();
        }
        int place = Outlooks.spread(terms, BITS);
        Prospect prospect = known[place];
        if (prospect == null || prospect.terms != terms) {
            prospect = new Prospect(terms, triggers(terms));
            known[place] = prospect;
        }
        return prospect.triggers;
    }

    private long triggers(long terms) {
        return rules.stream()
                .filter(rule -> rule.possible(terms))
                .mapToLong(Rule::triggers)
                .reduce(0, (a, b) -> a | b);
    }
}
