package io.gahshomar.extraction.temporal.grammar;

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
     * @param matched the chunk of each element of the rule
     * @param context how many chunks before the expression the match looked at
     * @param length how many chunks the expression has
     */
    private record Match(Rule rule, int[] matched, int context, int length) {

        boolean betterThan(Match other) {
            int longer = Integer.compare(context + length, other.context + other.length);
            return longer > 0 || longer == 0 && rule.order() < other.rule.order();
        }
    }

    /** The chunks with every match replaced by its reading. */
    List<Chunk> apply(List<Chunk> chunks) {
        List<Chunk> result = null;
        int copied = 0;
        for (int at = 0; at < chunks.size(); ) {
            Chunk reading = chunks.get(at).isAny(triggers) ? reading(chunks, at) : null;
            if (reading == null) {
                at++;
                continue;
            }
            result = result == null ? new ArrayList<>(chunks.size()) : result;
            while (chunks.get(copied).first() < reading.first()) {
                result.add(chunks.get(copied++));
            }
            result.add(reading);
            while (copied < chunks.size() && chunks.get(copied).first() < reading.end()) {
                copied++;
            }
            at = copied;
        }
        return result == null ? chunks : rest(chunks, copied, result);
    }

    private static List<Chunk> rest(List<Chunk> chunks, int from, List<Chunk> result) {
        for (int at = from; at < chunks.size(); at++) {
            result.add(chunks.get(at));
        }
        return result;
    }

    /** What the chunks from here on are read as; null where no rule matches. */
    private Chunk reading(List<Chunk> chunks, int at) {
        List<Match> matches = matches(chunks, at);
        while (!matches.isEmpty()) {
            Match match = best(matches);
            Reading reading = match.rule.read(chunks, match.matched);
            if (reading != null) {
                int from = at + match.context;
                return Chunk.reading(chunks.get(from), chunks.get(from + match.length - 1), reading, match.rule.name());
            }
            matches.remove(match);
        }
        return null;
    }

    private List<Match> matches(List<Chunk> chunks, int at) {
        List<Match> matches = List.of();
        long first = chunks.get(at).terms();
        long second = at + 1 < chunks.size() ? chunks.get(at + 1).terms() : 0;
        long third = at + 2 < chunks.size() ? chunks.get(at + 2).terms() : 0;
        for (long left = first & triggers; left != 0; left &= left - 1) {
            for (Rule rule : rulesOfTerm[Long.numberOfTrailingZeros(left)]) {
                if (rule.firstAmong(first) == Long.lowestOneBit(left) && rule.canGoOn(second, third)) {
                    matches = with(match(rule, chunks, at), matches);
                }
            }
        }
        return matches;
    }

    private static List<Match> with(Match match, List<Match> matches) {
        if (match == null) {
            return matches;
        }
        List<Match> more = matches.isEmpty() ? new ArrayList<>(4) : matches;
        more.add(match);
        return more;
    }

    private static Match match(Rule rule, List<Chunk> chunks, int at) {
        int[] matched = new int[rule.size()];
        return rule.matches(chunks, at, matched)
                ? new Match(rule, matched, rule.context(matched), rule.length(matched))
                : null;
    }

    private static Match best(List<Match> matches) {
        Match best = matches.getFirst();
        for (int i = 1; i < matches.size(); i++) {
            best = matches.get(i).betterThan(best) ? matches.get(i) : best;
        }
        return best;
    }
}
