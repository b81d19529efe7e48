package io.gahshomar.timeline.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts what waits in the outbox into runs in which no entry occurs twice. A run that is sent again, because nobody knows
 * whether it arrived, then repeats the last version of an entry, and never an older one after it.
 */
final class OutboxRuns {

    private OutboxRuns() {}

    /** The same rows in the same order; every run is as long as can be. */
    static List<List<OutboxRow>> of(List<OutboxRow> rows) {
        List<List<OutboxRow>> runs = new ArrayList<>();
        Set<String> entries = new HashSet<>();
        int from = 0;
        for (int at = 0; at < rows.size(); at++) {
            String entry = rows.get(at).content().entryId();
            if (!entries.add(entry)) {
                runs.add(rows.subList(from, at));
                from = at;
                entries.clear();
                entries.add(entry);
            }
        }
        runs.add(rows.subList(from, rows.size()));
        return runs;
    }
}
