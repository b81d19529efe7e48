package io.gahshomar.extraction.temporal.grammar;

import java.util.function.IntPredicate;

/** Where tokens of one kind stand, asked for from left to right, so that every token is looked at once. */
final class Sightings {

    private static final int NONE = -1;

    private final int size;
    private final IntPredicate kind;
    private int last = NONE;
    private int next = NONE;
    private int seen;

    Sightings(int size, IntPredicate kind) {
        this.size = size;
        this.kind = kind;
    }

    /** The last such token before one; -1 without one. */
    int before(int token) {
        advance(token);
        return last;
    }

    /** The first such token from one on; the number of tokens without one. */
    int from(int token) {
        advance(token);
        while (next < token && seen < size) {
            next = kind.test(seen) ? seen : next;
            seen++;
        }
        return next < token ? size : next;
    }

    private void advance(int token) {
        if (next < token) {
            last = Math.max(last, next);
        }
        while (seen < token) {
            last = kind.test(seen) ? seen : last;
            seen++;
        }
    }
}
