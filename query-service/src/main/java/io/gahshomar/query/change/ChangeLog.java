package io.gahshomar.query.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.query.entry.Entry;
import io.gahshomar.query.entry.Findable;
import io.gahshomar.query.vocabulary.ThemeVocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The log of what became of entries. */
@ApplicationScoped
public class ChangeLog {

    private static final String EXTENT = "SELECT first_change, last_change, build FROM chronology";
    private static final String AFTER = "SELECT position, entry_id, version, changed_at, previous, document FROM change"
            + " WHERE position > ? ORDER BY position LIMIT ?";

    private final DataSource database;
    private final ObjectMapper json;
    private final ThemeVocabulary themes;

    ChangeLog(DataSource database, ObjectMapper json, ThemeVocabulary themes) {
        this.database = database;
        this.json = json;
        this.themes = themes;
    }

    /** How far the log reaches now. */
    public Extent extent() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(EXTENT);
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Extent(row.getLong("first_change"), row.getLong("last_change"), row.getLong("build"));
        }
    }

    /** At most {@code limit} changes after a position, in order. */
    List<Logged> after(long position, int limit) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(AFTER)) {
            select.setLong(1, position);
            select.setInt(2, limit);
            try (ResultSet rows = select.executeQuery()) {
                List<Logged> changes = new ArrayList<>();
                while (rows.next()) {
                    changes.add(logged(rows));
                }
                return changes;
            }
        }
    }

    private Logged logged(ResultSet row) throws SQLException {
        return new Logged(
                row.getLong("position"),
                row.getString("entry_id"),
                row.getLong("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                findable(row.getString("previous")),
                findable(row.getString("document")),
                row.getString("document"));
    }

    private Optional<Findable> findable(String document) {
        try {
            return document == null
                    ? Optional.empty()
                    : Optional.of(Findable.of(json.readValue(document, Entry.class), themes));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an entry of the log is no entry", e);
        }
    }

    /**
     * How far the log reaches.
     *
     * @param first position of the oldest change that is kept, or of the next one
     * @param last position of the newest change
     * @param build how often the read model was made anew
     */
    public record Extent(long first, long last, long build) {

        /** Whether everything after a position is in the log. */
        boolean reachesBackTo(long position) {
            return position + 1 >= first;
        }
    }
}
