package io.gahshomar.timeline.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.event.EventCodec;
import io.gahshomar.timeline.outbox.Outbox;
import io.gahshomar.timeline.outbox.OutboxRecord;
import io.gahshomar.timeline.window.AppliedWindows;
import io.gahshomar.timeline.window.Window;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The entries of the chronology. */
@ApplicationScoped
public class Entries implements PanacheRepositoryBase<Entry, String> {

    /** Rows are locked in the order of their ids, so that two transactions never wait for each other in a circle. */
    private static final String REVISE = """
            INSERT INTO entry AS stored (id, version, state, content)
            SELECT id, 1, state, cast(content AS jsonb)
            FROM unnest(cast(:ids AS text[]), cast(:states AS text[]), cast(:contents AS text[]))
                 AS revision (id, state, content)
            ORDER BY id COLLATE "C"
            ON CONFLICT (id) DO UPDATE
                SET version = stored.version + 1, state = excluded.state, content = excluded.content
                WHERE (stored.state, stored.content) IS DISTINCT FROM (excluded.state, excluded.content)
            RETURNING new.id, new.version, new.state, old.state AS before
            """;

    private final AppliedWindows windows;
    private final Outbox outbox;
    private final Clock clock;

    Entries(AppliedWindows windows, Outbox outbox, Clock clock) {
        this.windows = windows;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Brings entries to the state that the revisions say. What differs from the stored state gets the next version and,
     * where it stands on the chronology or did so before, a record in the outbox; what is the same stays untouched.
     *
     * @param revisions at most one for each entry
     */
    @Transactional(TxType.MANDATORY)
    public void revise(Collection<Revision> revisions) {
        if (revisions.isEmpty()) {
            return;
        }
        Map<String, Happening> happenings = revisions.stream()
                .filter(revision -> revision.happening() != null)
                .collect(Collectors.toMap(Revision::id, Revision::happening));
        Instant now = clock.instant();
        outbox.append(write(revisions).stream()
                .filter(revised -> revised.standsOnChronology() || revised.stoodOnChronology())
                .map(revised -> record(revised, happenings.get(revised.id()), now))
                .toList());
    }

    private List<Revised> write(Collection<Revision> revisions) {
        Window window = windows.hold();
        return getSession()
                .createNativeQuery(REVISE, Revised.class)
                .setParameter("ids", column(revisions, Revision::id))
                .setParameter("states", column(revisions, revision -> revision.stateIn(window).word))
                .setParameter("contents", column(revisions, revision -> json(revision.happening())))
                .getResultList();
    }

    private static String[] column(Collection<Revision> revisions, Function<Revision, String> value) {
        return revisions.stream().map(value).toArray(String[]::new);
    }

    private static OutboxRecord record(Revised revised, Happening happening, Instant now) {
        String value = revised.standsOnChronology() ? json(happening.asEntry(revised.id(), revised.version())) : null;
        return new OutboxRecord(revised.id(), revised.version(), value, now);
    }

    private static String json(Record content) {
        return content == null ? null : new String(EventCodec.encode(content), UTF_8);
    }

    /** The next {@code limit} entries after the id {@code after} that are not gone, by id, locked in this transaction. */
    List<Entry> lockPresent(String after, int limit) {
        return find("id > ?1 and state <> ?2 order by id", after, EntryState.GONE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, limit)
                .list();
    }
}
