package io.gahshomar.query.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/** The entries of the read model by their ids. */
@ApplicationScoped
public class Entries {

    /** PostgreSQL's texts cannot hold it, so no id does. */
    private static final char NUL = 0;

    private static final String BY_ID = "SELECT document FROM entry WHERE id = ?";
    private static final String BY_MENTION = """
            SELECT min(mention.entry_id) FILTER (WHERE mention.stands AND entry.document IS NOT NULL), count(*)
            FROM mention LEFT JOIN entry ON entry.id = mention.entry_id
            WHERE mention.mention_id = ?
            """;
    private static final String HISTORY =
            "SELECT version, changed_at, changes FROM entry_history WHERE entry_id = ? ORDER BY version DESC";

    private final DataSource database;

    Entries(DataSource database) {
        this.database = database;
    }

    /** What is known under an id, that of an entry or of a mention. */
    public Lookup find(String id) throws SQLException {
        if (id.indexOf(NUL) >= 0) {
            return new Lookup.Unknown();
        }
        try (Connection connection = database.getConnection()) {
            return find(connection, id);
        }
    }

    private static Lookup find(Connection connection, String id) throws SQLException {
        boolean known = false;
        try (PreparedStatement select = connection.prepareStatement(BY_ID)) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    known = true;
                    String document = row.getString(1);
                    if (document != null) {
                        return new Lookup.Found(new EntryJson(document).with("history", history(connection, id)));
                    }
                }
            }
        }
        return byMention(connection, id, known);
    }

    private static Lookup byMention(Connection connection, String id, boolean known) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(BY_MENTION)) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                String entry = row.getString(1);
                if (entry != null) {
                    return new Lookup.Moved(entry);
                }
                return known || row.getLong(2) > 0 ? new Lookup.Gone() : new Lookup.Unknown();
            }
        }
    }

    private static String history(Connection connection, String id) throws SQLException {
        StringBuilder versions = new StringBuilder("[");
        try (PreparedStatement select = connection.prepareStatement(HISTORY)) {
            select.setString(1, id);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    versions.append(versions.length() == 1 ? "" : ",")
                            .append("{\"version\":")
                            .append(rows.getLong("version"))
                            .append(",\"changedAt\":\"")
                            .append(rows.getObject("changed_at", OffsetDateTime.class)
                                    .toInstant())
                            .append("\",\"changes\":")
                            .append(rows.getString("changes"))
                            .append('}');
                }
            }
        }
        return versions.append(']').toString();
    }

    /** What is known under an id. */
    public sealed interface Lookup {

        /** The entry stands on the chronology. */
        record Found(EntryJson entry) implements Lookup {}

        /** It was merged: what it was stands in the evidence of another entry. */
        record Moved(String entry) implements Lookup {}

        /** It stood there once and is no longer said. */
        record Gone() implements Lookup {}

        /** Nothing ever had that id. */
        record Unknown() implements Lookup {}
    }
}
