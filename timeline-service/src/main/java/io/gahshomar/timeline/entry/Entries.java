package io.gahshomar.timeline.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.timeline.SqlArrays;
import io.gahshomar.timeline.StorageException;
import io.gahshomar.timeline.outbox.Causes;
import io.gahshomar.timeline.outbox.Outbox;
import io.gahshomar.timeline.outbox.OutboxRecord;
import io.gahshomar.timeline.window.AppliedWindows;
import io.gahshomar.timeline.window.Window;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The entries of the chronology. */
@ApplicationScoped
public class Entries implements PanacheRepositoryBase<Entry, String> {

    /** Rows are locked in the order of their ids, so that two transactions never wait for each other in a circle. */
    private static final String REVISE = """
            INSERT INTO entry AS stored (id, version, state, digest)
            SELECT id, 1, state, digest
            FROM unnest(?, ?, ?) AS revision (id, state, digest)
            WHERE state <> 'gone' OR EXISTS (SELECT FROM entry WHERE entry.id = revision.id)
            ORDER BY id COLLATE "C"
            ON CONFLICT (id) DO UPDATE
                SET version = stored.version + 1, state = excluded.state, digest = excluded.digest
                WHERE (stored.state, stored.digest) IS DISTINCT FROM (excluded.state, excluded.digest)
            RETURNING new.id, new.version, new.state, old.state AS before
            """;

    private final DataSource database;
    private final AppliedWindows windows;
    private final Outbox outbox;
    private final Clock clock;
    private final Counter disputed;
    private final Counter undisputed;

    Entries(DataSource database, AppliedWindows windows, Outbox outbox, Clock clock, MeterRegistry metrics) {
        disputed = metrics.counter("gahshomar.entries.revised", "disputed", "true");
        undisputed = metrics.counter("gahshomar.entries.revised", "disputed", "false");
        this.database = database;
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
        Map<String, Revision> byId = revisions.stream().collect(Collectors.toMap(Revision::id, Function.identity()));
        Instant now = clock.instant();
        List<Revised> written = write(revisions);
        written.forEach(revised -> count(byId.get(revised.id())));
        outbox.append(written.parallelStream()
                .filter(revised -> revised.standsOnChronology() || revised.stoodOnChronology())
                .map(revised -> record(revised, byId.get(revised.id()), now))
                .toList());
    }

    private void count(Revision revision) {
        boolean isDisputed =
                revision.happening() != null && revision.happening().disputed();
        (isDisputed ? disputed : undisputed).increment();
    }

    private List<Revised> write(Collection<Revision> revisions) {
        Window window = windows.hold();
        try (Connection connection = database.getConnection();
                PreparedStatement revise = connection.prepareStatement(REVISE)) {
            revise.setArray(1, SqlArrays.texts(connection, revisions, Revision::id));
            revise.setArray(2, SqlArrays.texts(connection, revisions, revision -> revision.stateIn(window).word));
            revise.setArray(
                    3,
                    connection.createArrayOf(
                            "bytea", revisions.stream().map(Revision::digest).toArray(byte[][]::new)));
            try (ResultSet rows = revise.executeQuery()) {
                List<Revised> revised = new ArrayList<>();
                while (rows.next()) {
                    revised.add(new Revised(rows.getString(1), rows.getLong(2), rows.getString(3), rows.getString(4)));
                }
                return revised;
            }
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    private static OutboxRecord record(Revised revised, Revision revision, Instant now) {
        String value = revised.standsOnChronology() ? new String(revision.json(revised.version()), UTF_8) : null;
        return new OutboxRecord(revised.id(), revised.version(), value, now, Causes.among(revision.mentions()));
    }

    /** Ids of the next {@code limit} entries after the id {@code after} that are not gone. */
    public List<String> present(String after, int limit) {
        return find("id > ?1 and state <> ?2 order by id", after, EntryState.GONE).page(0, limit).stream()
                .map(entry -> entry.id)
                .toList();
    }
}
