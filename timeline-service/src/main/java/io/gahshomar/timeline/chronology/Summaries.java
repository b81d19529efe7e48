package io.gahshomar.timeline.chronology;

import io.gahshomar.timeline.entry.EntryState;
import io.gahshomar.timeline.outbox.Outbox;
import io.gahshomar.timeline.window.AppliedWindows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts what there is. */
@ApplicationScoped
public class Summaries {

    private static final String COUNTS = """
            SELECT new io.gahshomar.timeline.chronology.Summaries$Count(
                entry.state, count(distinct entry.id), count(mention.id))
            FROM Entry entry LEFT JOIN Mention mention ON mention.entryId = entry.id
            GROUP BY entry.state
            """;

    private final EntityManager database;
    private final AppliedWindows windows;
    private final Outbox outbox;

    Summaries(EntityManager database, AppliedWindows windows, Outbox outbox) {
        this.database = database;
        this.windows = windows;
        this.outbox = outbox;
    }

    /**
     * What there is of one state.
     *
     * @param state the state
     * @param entries entries in it
     * @param mentions mentions on those
     */
    public record Count(EntryState state, long entries, long mentions) {}

    /** The summary at this moment. */
    Summary now() {
        Map<EntryState, Count> counts = database.createQuery(COUNTS, Count.class)
                .getResultStream()
                .collect(Collectors.toMap(Count::state, Function.identity()));
        Count on = count(counts, EntryState.ON_CHRONOLOGY);
        Count outside = count(counts, EntryState.OUTSIDE);
        Count gone = count(counts, EntryState.GONE);
        return new Summary(
                windows.hold().toString(),
                new Summary.Mentions(on.mentions() + outside.mentions(), on.mentions(), outside.mentions()),
                new Summary.Entries(on.entries(), outside.entries(), gone.entries()),
                outbox.unsent());
    }

    private static Count count(Map<EntryState, Count> counts, EntryState state) {
        return counts.getOrDefault(state, new Count(state, 0, 0));
    }
}
