package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Rules that are tried side by side: from left to right, the longest match wins, then the earlier row. */
final class Layer {

    private final List<Rule> rules;
    private final Prospects prospects;
    private final Outlooks outlooks = new Outlooks(this::tried);

    Layer(List<Rule> rules) {
        this.rules = rules;
        this.prospects = new Prospects(rules);
    }

    /** The chunks with every match replaced by its reading. */
    List<Chunk> apply(List<Chunk> chunks) {
        long triggers = prospects.triggers(chunks);
        return triggers == 0 ? chunks : apply(chunks, triggers);
    }

    private List<Chunk> apply(List<Chunk> chunks, long triggers) {
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
        for (Match match : outlooks.matches(chunks, at)) {
            Reading reading = match.read(chunks, at);
            if (reading != null) {
                int from = at + match.context();
                return Chunk.reading(
                        chunks.get(from),
                        chunks.get(from + match.length() - 1),
                        reading,
                        match.rule().name());
            }
        }
        return null;
    }

    /** What matches, the best first. */
    private List<Match> tried(Outlook outlook) {
        return rules.stream()
                .map(rule -> rule.match(outlook))
                .filter(Objects::nonNull)
                .sorted(Match.BEST_FIRST)
                .toList();
    }
}
