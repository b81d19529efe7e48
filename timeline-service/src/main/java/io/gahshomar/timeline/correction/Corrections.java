package io.gahshomar.timeline.correction;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.event.Correction;
import io.gahshomar.event.EventCodec;
import io.gahshomar.timeline.SqlArrays;
import io.gahshomar.timeline.StorageException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** All that editors decided, in the order of the topic. */
@ApplicationScoped
public class Corrections {

    private static final String ALL = "SELECT content FROM correction ORDER BY position";
    private static final String OF = """
            SELECT content FROM correction
            WHERE position IN (SELECT position FROM correction_subject WHERE mention = ANY (?))
            ORDER BY position
            """;
    private static final String COUNT = "SELECT count(*) FROM correction";
    private static final String ADD =
            "INSERT INTO correction (position, id, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String ADD_SUBJECT =
            "INSERT INTO correction_subject (mention, position) VALUES (?, ?) ON CONFLICT DO NOTHING";

    private final DataSource database;
    private volatile Snapshot snapshot = new Snapshot(0, CorrectionBook.of(List.of()));

    Corrections(DataSource database) {
        this.database = database;
    }

    private record Snapshot(long count, CorrectionBook book) {}

    /** What holds by now. */
    public CorrectionBook book() {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(COUNT);
                ResultSet row = count.executeQuery()) {
            row.next();
            Snapshot current = snapshot;
            if (row.getLong(1) != current.count()) {
                current = new Snapshot(row.getLong(1), CorrectionBook.of(all()));
                snapshot = current;
            }
            return current.book();
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /** Everything that was decided, in its order. */
    public List<Correction> all() {
        return find(ALL, null);
    }

    /** What was decided about any of these mentions, also what was revoked, with its revocations. */
    public List<Correction> of(Collection<String> mentions) {
        return find(OF, mentions);
    }

    private List<Correction> find(String select, Collection<String> mentions) {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(select)) {
            if (mentions != null) {
                find.setArray(1, SqlArrays.texts(connection, mentions));
            }
            try (ResultSet rows = find.executeQuery()) {
                List<Correction> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(EventCodec.decode(rows.getString(1).getBytes(UTF_8), Correction.class));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /**
     * Adds a decision.
     *
     * @param position its place in the order
     * @return the mentions that it is about, of a revocation those of what it revokes
     */
    public List<String> add(long position, Correction correction) {
        List<String> subjects = subjects(correction, all());
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD);
                PreparedStatement addSubject = connection.prepareStatement(ADD_SUBJECT)) {
            add.setLong(1, position);
            add.setString(2, correction.id());
            add.setString(3, new String(EventCodec.encode(correction), UTF_8));
            if (add.executeUpdate() == 0) {
                return List.of();
            }
            for (String subject : subjects) {
                addSubject.setString(1, subject);
                addSubject.setLong(2, position);
                addSubject.executeUpdate();
            }
            return subjects;
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /** A revocation can only speak of what was decided before it. */
    private static List<String> subjects(Correction correction, List<Correction> before) {
        for (int at = before.size() - 1; at >= 0; at--) {
            if (before.get(at).id().equals(correction.revokes())) {
                return subjects(before.get(at), before.subList(0, at));
            }
        }
        return correction.mentions();
    }
}
