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

        Term termOf(long chunk) {
            for (Term term : terms) {
                if ((chunk & term.bit()) != 0) {
                    return term;
                }
            }
            throw new IllegalArgumentException("not one of " + terms);
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
    private final long triggers;

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
        this.triggers = first(elements);
    }

    private static long first(List<Element> elements) {
        long first = 0;
        for (Element element : elements) {
            first |= element.absent() ? 0 : element.set();
            if (!element.optional() && !element.absent()) {
                break;
            }
        }
        return first;
    }

    String name() {
        return name;
    }

    int order() {
        return order;
    }

    /** What the first chunk of a match can be. */
    long triggers() {
        return triggers;
    }

    /** Whether chunks that together are such terms have all that a match needs. */
    boolean possible(long terms) {
        for (Element element : elements) {
            if (!element.optional && !element.absent && (element.set & terms) == 0) {
                return false;
            }
        }
        return true;
    }

    /** How the rule matches; null where it does not. */
    Match match(Outlook chunks) {
        int[] matched = new int[elements.length];
        return match(chunks, 0, 0, matched) && trim(chunks, matched)
                ? new Match(this, places(chunks, matched), context(matched), length(matched))
                : null;
    }

    private boolean match(Outlook chunks, int at, int index, int[] matched) {
        if (index == elements.length) {
            return true;
        }
        Element element = elements[index];
        boolean fits = chunks.isAny(at, element.set);
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
    private boolean trim(Outlook chunks, int[] matched) {
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

    private boolean links(int index, Outlook chunks, int[] matched) {
        return !elements[index].context && LINKS.contains(term(index, chunks, matched));
    }

    private Term term(int index, Outlook chunks, int[] matched) {
        return elements[index].termOf(chunks.terms(matched[index]));
    }

    /** How many of the matched elements stand before the expression. */
    private int context(int[] matched) {
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
    private int length(int[] matched) {
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

    private List<Match.Place> places(Outlook chunks, int[] matched) {
        List<Match.Place> places = new ArrayList<>(elements.length);
        for (int i = 0; i < elements.length; i++) {
            if (matched[i] != NOT_MATCHED) {
                places.add(new Match.Place(term(i, chunks, matched), matched[i]));
            }
        }
        return List.copyOf(places);
    }

    /** What captures mean; null where they mean nothing. */
    Reading read(List<Capture> captures) {
        return sense.read(new Captures(captures), argument);
    }
}
