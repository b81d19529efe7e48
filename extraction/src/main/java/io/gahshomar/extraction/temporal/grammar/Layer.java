package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.grammar.Rule.Capture;
import io.gahshomar.extraction.temporal.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/** Rules that are tried side by side: from left to right, the longest match wins, then the earlier row. */
final class Layer {

    private final List<Rule> rules;
    private final List<List<Rule>> rulesOfTerm = new ArrayList<>();
    private final long triggers;

    Layer(List<Rule> rules) {
        this.rules = rules;
        long set = 0;
        for (Rule rule : rules) {
            set |= rule.triggers();
        }
        triggers = set;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            long term = 1L << bit;
            rulesOfTerm.add(
                    rules.stream().filter(rule -> (rule.triggers() & term) != 0).toList());
        }
    }

    private record Match(Rule rule, List<Capture> captures, int chunks, int context) {}

    /** The chunks with every match replaced by its reading. */
    List<Chunk> apply(List<Chunk> chunks) {
        List<Chunk> result = new ArrayList<>(chunks.size());
        for (int at = 0; at < chunks.size(); ) {
            Match best = chunks.get(at).isAny(triggers) ? longest(chunks, at) : null;
            Reading reading = best == null ? null : best.rule.sense().read(best.captures, best.rule.argument());
            if (reading == null) {
                result.add(chunks.get(at++));
            } else {
                at = replace(chunks, at, best, reading, result);
            }
        }
        return result;
    }

    private static int replace(List<Chunk> chunks, int at, Match match, Reading reading, List<Chunk> result) {
        int from = at + match.context;
        int to = from + match.chunks - 1;
        result.addAll(chunks.subList(at, from));
        result.add(Chunk.reading(chunks.get(from), chunks.get(to), reading, match.rule.name()));
        return to + 1;
    }

    private Match longest(List<Chunk> chunks, int at) {
        Match best = null;
        long terms = chunks.get(at).terms();
        Rule last = null;
        for (long left = terms; left != 0; left &= left - 1) {
            for (Rule rule : rulesOfTerm.get(Long.numberOfTrailingZeros(left))) {
                Match match = rule == last ? null : match(rule, chunks, at);
                best = better(best, match);
                last = rule;
            }
        }
        return best;
    }

    private Match better(Match one, Match other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int longer = Integer.compare(one.chunks + one.context, other.chunks + other.context);
        int earlier = Integer.compare(rules.indexOf(other.rule), rules.indexOf(one.rule));
        return longer > 0 || longer == 0 && earlier >= 0 ? one : other;
    }

    private static Match match(Rule rule, List<Chunk> chunks, int at) {
        List<Capture> captures = rule.match(chunks, at);
        if (captures == null) {
            return null;
        }
        int before = 0;
        int inside = 0;
        for (Capture capture : captures) {
            inside += capture.context() ? 0 : 1;
            before += capture.context() && inside == 0 ? 1 : 0;
        }
        return new Match(rule, captures, inside, before);
    }
}
