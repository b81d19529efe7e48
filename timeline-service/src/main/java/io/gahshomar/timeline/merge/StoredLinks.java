package io.gahshomar.timeline.merge;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.event.EventCodec;
import io.gahshomar.merging.Link;
import io.gahshomar.merging.Reason;
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

/** The links in the database, with their reasons. */
@ApplicationScoped
public class StoredLinks {

    private static final String OF = """
            SELECT first, second, strength, reasons FROM link WHERE first = ANY (?)
            UNION
            SELECT first, second, strength, reasons FROM link WHERE second = ANY (?)
            """;
    private static final String REMOVE = "DELETE FROM link WHERE first = ANY (?) OR second = ANY (?)";
    private static final String REMOVE_PAIRS = """
            DELETE FROM link USING unnest(?, ?) AS pair (first, second)
            WHERE link.first = pair.first AND link.second = pair.second
            """;
    private static final String ADD = """
            INSERT INTO link (first, second, strength, reasons)
            SELECT * FROM unnest(?, ?, ?, ?)
            """;

    private final DataSource database;

    StoredLinks(DataSource database) {
        this.database = database;
    }

    /** The links that any of these mentions has. */
    public List<Link> of(Collection<String> mentions) {
        if (mentions.isEmpty()) {
            return List.of();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(OF)) {
            find.setArray(1, SqlArrays.texts(connection, mentions));
            find.setArray(2, SqlArrays.texts(connection, mentions));
            try (ResultSet rows = find.executeQuery()) {
                List<Link> links = new ArrayList<>();
                while (rows.next()) {
                    Reason[] reasons = EventCodec.decode(rows.getString(4).getBytes(UTF_8), Reason[].class);
                    links.add(new Link(rows.getString(1), rows.getString(2), rows.getInt(3), List.of(reasons)));
                }
                return links;
            }
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /** Forgets every link of these mentions. */
    void remove(Collection<String> mentions) {
        if (mentions.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement remove = connection.prepareStatement(REMOVE)) {
            remove.setArray(1, SqlArrays.texts(connection, mentions));
            remove.setArray(2, SqlArrays.texts(connection, mentions));
            remove.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /** Forgets the links between these. */
    void removeBetween(Collection<Ends> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement remove = connection.prepareStatement(REMOVE_PAIRS)) {
            remove.setArray(1, SqlArrays.texts(connection, pairs, Ends::first));
            remove.setArray(2, SqlArrays.texts(connection, pairs, Ends::second));
            remove.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /** Stores links that are not there. */
    void add(Collection<Link> links) {
        if (links.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setArray(1, SqlArrays.texts(connection, links, Link::first));
            add.setArray(2, SqlArrays.texts(connection, links, Link::second));
            add.setArray(3, SqlArrays.integers(connection, links, Link::strength));
            add.setArray(
                    4,
                    SqlArrays.texts(connection, links, link -> new String(EventCodec.encode(link.reasons()), UTF_8)));
            add.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }
}
