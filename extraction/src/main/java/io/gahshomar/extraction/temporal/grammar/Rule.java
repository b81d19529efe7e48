package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Term;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A row of the grammar: a pattern over chunks and the sense of what it matches. An element stands for one chunk; it may be
 * optional, and elements at either end may be context, which is looked at but stays outside the expression.
 *
 * @param name as the grammar file names it
 * @param order its place in the grammar file
 * @param elements the pattern, not empty
 * @param sense what a match means
 * @param argument handed to the sense; empty where the row gives none
 */
record Rule(String name, int order, List<Element> elements, Sense sense, String argument) {

    /**
     * @param terms the chunk must be one of these, the first that fits is captured
     * @param set the same as a set of bits
     */
    record Element(List<Term> terms, long set, boolean optional, boolean context, boolean absent) {

        Term termOf(Chunk chunk) {
            for (Term term : terms) {
                if (chunk.is(term)) {
                    return term;
                }
            }
            throw new IllegalArgumentException(chunk + " is none of " + terms);
        }
    }

    /** What one element matched. */
    record Capture(Term term, Chunk chunk, boolean context) {}

    private static final Set<Term> LINKS = EnumSet.of(Term.COMMA, Term.OF, Term.THE, Term.DASH, Term.AND);

    Rule {
        elements = List.copyOf(elements);
    }

    /** The captures of a match that begins at a chunk; null where there is none. */
    List<Capture> match(List<Chunk> chunks, int at) {
        List<Capture> captures = new ArrayList<>(elements.size());
        return match(chunks, at, 0, captures) ? trimmed(captures) : null;
    }

    /** An optional link at either end links nothing. */
    private static List<Capture> trimmed(List<Capture> captures) {
        while (!captures.isEmpty() && LINKS.contains(captures.getLast().term) && !captures.getLast().context) {
            captures.removeLast();
        }
        boolean leading = !captures.isEmpty() && captures.getFirst().term == Term.COMMA && !captures.getFirst().context;
        return captures.isEmpty() || leading ? null : captures;
    }

    private boolean match(List<Chunk> chunks, int at, int element, List<Capture> captures) {
        if (element == elements.size()) {
            return true;
        }
        Element expected = elements.get(element);
        boolean fits = at < chunks.size() && chunks.get(at).isAny(expected.set);
        if (expected.absent) {
            return !fits && match(chunks, at, element + 1, captures);
        }
        if (fits) {
            captures.add(new Capture(expected.termOf(chunks.get(at)), chunks.get(at), expected.context));
            if (match(chunks, at + 1, element + 1, captures)) {
                return true;
            }
            captures.removeLast();
        }
        return expected.optional && match(chunks, at, element + 1, captures);
    }

    /** What the first chunk of a match can be. */
    long triggers() {
        long set = 0;
        for (Element element : elements) {
            set |= element.set;
            if (!element.optional) {
                break;
            }
        }
        return set;
    }
}
