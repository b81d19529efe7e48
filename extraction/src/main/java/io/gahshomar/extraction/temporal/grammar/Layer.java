package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.grammar.Rule.Capture;
import io.gahshomar.extraction.temporal.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/** Rules that are tried side by side: from left to right, the longest match wins, then the earlier row. */
final class Layer {

    private final Rule[][] rulesOfTerm = new Rule[Long.SIZE][];
    private final long triggers;

    Layer(List<Rule> rules) {
        triggers = rules.stream().mapToLong(Rule::triggers).reduce(0, (a, b) -> a | b);
        for (int bit = 0; bit < Long.SIZE; bit++) {
            long term = 1L << bit;
            rulesOfTerm[bit] =
                    rules.stream().filter(rule -> (rule.triggers() & term) != 0).toArray(Rule[]::new);
        }
    }

    /**
     * @param context how many chunks before the expression the match looked at
     * @param length how many chunks the expression has
     */
    private record Match(Rule rule, Reading reading, int context, int length) {

        boolean betterThan(Match other) {
            int longer = Integer.compare(context + length, other.context + other.length);
            return longer > 0 || longer == 0 && rule.order() < other.rule.order();
        }
    }

    /** The chunks with every match replaced by its reading. */
    List<Chunk> apply(List<Chunk> chunks) {
        return triggered(chunks) ? replaced(chunks) : chunks;
    }

    private boolean triggered(List<Chunk> chunks) {
        for (int at = 0; at < chunks.size(); at++) {
            if (chunks.get(at).isAny(triggers)) {
                return true;
            }
        }
        return false;
    }

    private List<Chunk> replaced(List<Chunk> chunks) {
        List<Chunk> result = new ArrayList<>(chunks.size());
        for (int at = 0; at < chunks.size(); ) {
            Match match = chunks.get(at).isAny(triggers) ? longest(chunks, at) : null;
            if (match == null) {
                result.add(chunks.get(at++));
            } else {
                int from = at + match.context;
                int to = from + match.length;
                result.addAll(chunks.subList(at, from));
                result.add(Chunk.reading(chunks.get(from), chunks.get(to - 1), match.reading, match.rule.name()));
                at = to;
            }
        }
        return result;
    }

    private Match longest(List<Chunk> chunks, int at) {
        Match best = null;
        for (long left = chunks.get(at).terms() & triggers; left != 0; left &= left - 1) {
            for (Rule rule : rulesOfTerm[Long.numberOfTrailingZeros(left)]) {
                Match match = match(rule, chunks, at);
                best = match != null && (best == null || match.betterThan(best)) ? match : best;
            }
        }
        return best;
    }

    private static Match match(Rule rule, List<Chunk> chunks, int at) {
        List<Capture> captures = rule.match(chunks, at);
        Reading reading = captures == null ? null : rule.sense().read(captures, rule.argument());
        if (reading == null) {
            return null;
        }
        int context = 0;
        while (captures.get(context).context()) {
            context++;
        }
        int end = context;
        while (end < captures.size() && !captures.get(end).context()) {
            end++;
        }
        return new Match(rule, reading, context, end - context);
    }
}
