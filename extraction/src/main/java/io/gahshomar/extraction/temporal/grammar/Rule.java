package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.reading.Reading;
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
    record Capture(Term term, Chunk chunk) {}

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

    /** What the first chunk of a match can be. */
    long triggers() {
        return firstSets.first();
    }

    /** How many elements the pattern has. */
    int size() {
        return elements.length;
    }

    /**
     * Matches the chunks from one on.
     *
     * @param matched takes for each element the chunk that it stands for, -1 where it is missing or was trimmed
     */
    boolean matches(List<Chunk> chunks, int at, int[] matched) {
        return match(chunks, at, 0, matched) && trim(chunks, matched);
    }

    /** The lowest of the terms that a match can begin with; 0 without one. */
    long firstAmong(long terms) {
        return Long.lowestOneBit(firstSets.first() & terms);
    }

    /** Whether a match can go on with chunks that are such terms; 0 stands for no chunk. */
    boolean canGoOn(long second, long third) {
        return firstSets.admit(second, third);
    }

    private boolean match(List<Chunk> chunks, int at, int index, int[] matched) {
        if (index == elements.length) {
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

    /** An optional link at either end links nothing. */
    private boolean trim(List<Chunk> chunks, int[] matched) {
        int last = elements.length - 1;
        while (last >= 0 && (matched[last] == NOT_MATCHED || links(last, chunks, matched))) {
            matched[last--] = NOT_MATCHED;
        }
        int first = 0;
        while (first <= last && matched[first] == NOT_MATCHED) {
            first++;
        }
        return first <= last && !(term(first, chunks, matched) == Term.COMMA && !elements[first].context);
    }

    private boolean links(int index, List<Chunk> chunks, int[] matched) {
        return !elements[index].context && LINKS.contains(term(index, chunks, matched));
    }

    private Term term(int index, List<Chunk> chunks, int[] matched) {
        return elements[index].termOf(chunks.get(matched[index]));
    }

    /** How many of the matched elements stand before the expression. */
    int context(int[] matched) {
        int context = 0;
        for (int i = 0; i < elements.length; i++) {
            if (matched[i] != NOT_MATCHED) {
                if (!elements[i].context) {
                    return context;
                }
                context++;
            }
        }
        return context;
    }

    /** How many chunks the expression has; context behind it ends it. */
    int length(int[] matched) {
        int length = 0;
        for (int i = 0; i < elements.length; i++) {
            boolean taken = matched[i] != NOT_MATCHED;
            if (taken && elements[i].context && length > 0) {
                return length;
            }
            length += taken && !elements[i].context ? 1 : 0;
        }
        return length;
    }

    /** What a match means; null where it means nothing. */
    Reading read(List<Chunk> chunks, int[] matched) {
        List<Capture> captures = new ArrayList<>(elements.length);
        for (int i = 0; i < elements.length; i++) {
            if (matched[i] != NOT_MATCHED) {
                captures.add(new Capture(term(i, chunks, matched), chunks.get(matched[i])));
            }
        }
        return sense.read(captures, argument);
    }
}
