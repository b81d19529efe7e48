package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.grammar.Rule.Capture;
import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.reading.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a rule fits. It is the same wherever chunks of the same terms follow each other.
 *
 * @param places what the elements of the rule stand for
 * @param context how many chunks before the expression the match looked at
 * @param length how many chunks the expression has
 */
record Match(Rule rule, List<Place> places, int context, int length) {

    /** The longest match, then the earlier row. */
    static final Comparator<Match> BEST_FIRST = Comparator.<Match>comparingInt(match -> match.context + match.length)
            .reversed()
            .thenComparingInt(match -> match.rule.order());

    /**
     * What one element stands for.
     *
     * @param chunk counted from the chunk that the rule was tried at
     */
    record Place(Term term, int chunk) {}

    /** What the match of the chunks from one on means; null where it means nothing. */
    Reading read(List<Chunk> chunks, int at) {
        List<Capture> captures = new ArrayList<>(places.size());
        for (Place place : places) {
            captures.add(new Capture(place.term, chunks.get(at + place.chunk)));
        }
        return rule.read(captures);
    }
}
