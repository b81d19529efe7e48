package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Term;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A row of the grammar: a pattern over chunks and the sense of what it matches. An element stands for one chunk; it may be
 * optional, and elements at either end may be context, which is looked at but stays outside the expression.
 */
final class Rule {

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

    private static final int NOT_MATCHED = -1;
    private static final Set<Term> LINKS = EnumSet.of(Term.COMMA, Term.OF, Term.THE, Term.DASH, Term.AND);

    private final String name;
    private final int order;
    private final Element[] elements;
    private final Sense sense;
    private final String argument;
    private final FirstSets firstSets;

    /**
     * @param name as the grammar file names it
     * @param order its place in the grammar file
     * @param elements the pattern, not empty
     * @param sense what a match means
     * @param argument handed to the sense; empty where the row gives none
     */
    Rule(String name, int order, List<Element> elements, Sense sense, String argument) {
        this.name = name;
        this.order = order;
        this.elements = elements.toArray(Element[]::new);
        this.sense = sense;
        this.argument = argument;
        this.firstSets = FirstSets.of(elements);
    }

    String name() {
        return name;
    }

    int order() {
        return order;
    }

    Sense sense() {
        return sense;
    }

    String argument() {
        return argument;
    }

    /** What the first chunk of a match can be. */
    long triggers() {
        return firstSets.first();
    }

    /** The captures of a match that begins at a chunk; null where there is none. */
    List<Capture> match(List<Chunk> chunks, int at) {
        int[] matched = new int[elements.length];
        return match(chunks, at, 0, matched) ? trimmed(captures(chunks, matched)) : null;
    }

    /** Whether a match can begin with chunks that are such terms; 0 stands for no chunk. */
    boolean canBegin(long first, long second, long third) {
        return firstSets.admit(first, second, third);
    }

    private boolean match(List<Chunk> chunks, int at, int index, int[] matched) {
        if (index == matched.length) {
            return true;
        }
        Element element = elements[index];
        boolean fits = at < chunks.size() && chunks.get(at).isAny(element.set);
        matched[index] = fits && !element.absent ? at : NOT_MATCHED;
        if (element.absent) {
            return !fits && match(chunks, at, index + 1, matched);
        }
        if (fits && match(chunks, at + 1, index + 1, matched)) {
            return true;
        }
        matched[index] = NOT_MATCHED;
        return element.optional && match(chunks, at, index + 1, matched);
    }

    private List<Capture> captures(List<Chunk> chunks, int[] matched) {
        List<Capture> captures = new ArrayList<>(matched.length);
        for (int i = 0; i < matched.length; i++) {
            if (matched[i] != NOT_MATCHED) {
                Chunk chunk = chunks.get(matched[i]);
                captures.add(new Capture(elements[i].termOf(chunk), chunk, elements[i].context));
            }
        }
        return captures;
    }

    /** An optional link at either end links nothing. */
    private static List<Capture> trimmed(List<Capture> captures) {
        while (!captures.isEmpty() && LINKS.contains(captures.getLast().term) && !captures.getLast().context) {
            captures.removeLast();
        }
        boolean leading = !captures.isEmpty() && captures.getFirst().term == Term.COMMA && !captures.getFirst().context;
        return captures.isEmpty() || leading ? null : captures;
    }
}
