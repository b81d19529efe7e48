package io.gahshomar.extraction.temporal.grammar;

import java.util.List;

/**
 * What the first chunks of a match can be, so that a rule that cannot match is left after three looks.
 *
 * @param first a set of {@link io.gahshomar.extraction.temporal.lexicon.Term#bit bits}
 * @param second the same; all bits where a match can be over before
 * @param third the same
 */
record FirstSets(long first, long second, long third) {

    private static final long ANYTHING = -1L;

    /** The sets of a pattern. */
    static FirstSets of(List<Rule.Element> elements) {
        return new FirstSets(at(0, 0, elements), at(1, 0, elements), at(2, 0, elements));
    }

    /** What can stand so many chunks after the one that the element of an index is matched against. */
    private static long at(int distance, int index, List<Rule.Element> elements) {
        if (index == elements.size()) {
            return ANYTHING;
        }
        Rule.Element element = elements.get(index);
        if (element.absent()) {
            return at(distance, index + 1, elements);
        }
        long taken = distance == 0 ? element.set() : at(distance - 1, index + 1, elements);
        return element.optional() ? taken | at(distance, index + 1, elements) : taken;
    }

    /** Whether a match can go on with chunks that are such terms; 0 stands for no chunk. */
    boolean admit(long two, long three) {
        return admits(second, two) && admits(third, three);
    }

    private static boolean admits(long set, long terms) {
        return set == ANYTHING || (set & terms) != 0;
    }
}
