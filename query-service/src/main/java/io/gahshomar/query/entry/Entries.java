package io.gahshomar.query.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The entries of the read model by their ids. */
@ApplicationScoped
public class Entries {

    /** PostgreSQL's texts cannot hold it, so no id does. */
    private static final char NUL = 0;

    private static final String BY_ID = "SELECT document FROM entry WHERE id = ?";

    private final DataSource database;

    Entries(DataSource database) {
        this.database = database;
    }

    /** What is known under an id. */
    public Lookup find(String id) throws SQLException {
        if (id.indexOf(NUL) >= 0) {
            return new Lookup.Unknown();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(BY_ID)) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? known(row.getString(1)) : new Lookup.Unknown();
            }
        }
    }

    private static Lookup known(String document) {
        return document == null ? new Lookup.Gone() : new Lookup.Found(new EntryJson(document));
    }

    /** What is known under an id. */
    public sealed interface Lookup {

        /** The entry stands on the chronology. */
        record Found(EntryJson entry) implements Lookup {}

        /** It stood there once: merged into another entry, or no longer said. */
        record Gone() implements Lookup {}

        /** Nothing ever had that id. */
        record Unknown() implements Lookup {}
    }
}
