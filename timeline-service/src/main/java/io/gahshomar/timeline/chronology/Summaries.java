package io.gahshomar.timeline.chronology;

import io.gahshomar.timeline.entry.EntryState;
import io.gahshomar.timeline.outbox.Outbox;
import io.gahshomar.timeline.window.AppliedWindows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Counts what there is. */
@ApplicationScoped
public class Summaries {

    private static final String COUNTS = """
            SELECT entry.state, count(DISTINCT entry.id), count(mention.id)
            FROM entry LEFT JOIN mention ON mention.entry_id = entry.id
            GROUP BY entry.state
            """;
    private static final String WITHDRAWN = "SELECT count(*) FROM mention WHERE content IS NULL";

    private final Session database;
    private final AppliedWindows windows;
    private final Outbox outbox;

    Summaries(Session database, AppliedWindows windows, Outbox outbox) {
        this.database = database;
        this.windows = windows;
        this.outbox = outbox;
    }

    /**
     * What there is of one state.
     *
     * @param state the word of the state
     * @param entries entries in it
     * @param mentions mentions on those
     */
    public record Count(String state, Long entries, Long mentions) {}

    /** The summary at this moment. */
    Summary now() {
        Map<EntryState, Count> counts = database.createNativeQuery(COUNTS, Count.class)
                .getResultStream()
                .collect(Collectors.toMap(count -> EntryState.of(count.state()), Function.identity()));
        Count on = count(counts, EntryState.ON_CHRONOLOGY);
        Count outside = count(counts, EntryState.OUTSIDE);
        Count hidden = count(counts, EntryState.HIDDEN);
        Count gone = count(counts, EntryState.GONE);
        return new Summary(
                windows.hold().toString(),
                new Summary.Mentions(
                        on.mentions() + outside.mentions() + hidden.mentions(),
                        on.mentions(),
                        outside.mentions(),
                        hidden.mentions(),
                        database.createNativeQuery(WITHDRAWN, Long.class).getSingleResult()),
                new Summary.Entries(on.entries(), outside.entries(), hidden.entries(), gone.entries()),
                outbox.unsent());
    }

    private static Count count(Map<EntryState, Count> counts, EntryState state) {
        return counts.getOrDefault(state, new Count(null, 0L, 0L));
    }
}
