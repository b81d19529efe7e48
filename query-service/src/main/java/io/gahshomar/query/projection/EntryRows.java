package io.gahshomar.query.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.query.entry.Entry;
import io.gahshomar.query.index.SqlArrays;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes entries and what they are found by. */
@ApplicationScoped
public class EntryRows {

    private static final String VERSIONS = "SELECT id, version FROM entry WHERE id = ANY (?)";
    private static final String UPSERT = """
            INSERT INTO entry (id, version, document)
            SELECT id, version, document::json FROM unnest(?::text[], ?::bigint[], ?::text[]) AS t(id, version, document)
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, document = excluded.document
            """;
    private static final String UNPOST = "DELETE FROM posting WHERE entry_id = ANY (?)";
    private static final String POST = """
            INSERT INTO posting (term, span, sort_start, latest, entry_id)
            SELECT * FROM unnest(?::text[], ?::smallint[], ?::text[]::date[], ?::text[]::date[], ?::text[])
            """;

    private final ObjectMapper json;

    EntryRows(ObjectMapper json) {
        this.json = json;
    }

    /** Applies changes of one partition, whose position is locked; returns how many entries changed. */
    int write(Connection connection, List<EntryChange> changes) throws SQLException {
        Collection<EntryChange> newer = newer(connection, newest(changes));
        if (!newer.isEmpty()) {
            upsert(connection, newer);
            replacePostings(connection, newer);
        }
        return newer.size();
    }

    private static Map<String, EntryChange> newest(List<EntryChange> changes) {
        Map<String, EntryChange> newest = new LinkedHashMap<>();
        for (EntryChange change : changes) {
            newest.merge(change.id(), change, (known, next) -> next.version() > known.version() ? next : known);
        }
        return newest;
    }

    /** Versions only grow, so a repeat, or an older record behind a newer one, changes nothing; nor does it revive. */
    private static Collection<EntryChange> newer(Connection connection, Map<String, EntryChange> changes)
            throws SQLException {
        Map<String, Long> known = versions(connection, changes.keySet());
        return changes.values().stream()
                .filter(change -> change.version() > known.getOrDefault(change.id(), 0L))
                .toList();
    }

    private static Map<String, Long> versions(Connection connection, Collection<String> ids) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(VERSIONS)) {
            select.setArray(1, SqlArrays.texts(connection, ids, id -> id));
            try (ResultSet rows = select.executeQuery()) {
                Map<String, Long> versions = new HashMap<>();
                while (rows.next()) {
                    versions.put(rows.getString(1), rows.getLong(2));
                }
                return versions;
            }
        }
    }

    private void upsert(Connection connection, Collection<EntryChange> changes) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            upsert.setArray(1, SqlArrays.texts(connection, changes, EntryChange::id));
            upsert.setArray(2, SqlArrays.of(connection, "bigint", changes, EntryChange::version));
            upsert.setArray(3, SqlArrays.texts(connection, changes, this::document));
            upsert.executeUpdate();
        }
    }

    private String document(EntryChange change) {
        return switch (change) {
            case EntryChange.Stated stated -> document(Entry.of(stated.entry()));
            case EntryChange.Gone _ -> null;
        };
    }

    private String document(Entry entry) {
        try {
            return json.writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write entry " + entry.id() + " as JSON", e);
        }
    }

    private static void replacePostings(Connection connection, Collection<EntryChange> changes) throws SQLException {
        try (PreparedStatement unpost = connection.prepareStatement(UNPOST);
                PreparedStatement post = connection.prepareStatement(POST)) {
            unpost.setArray(1, SqlArrays.texts(connection, changes, EntryChange::id));
            unpost.executeUpdate();
            List<Posting> postings =
                    changes.stream().map(Posting::of).flatMap(List::stream).toList();
            post.setArray(1, SqlArrays.texts(connection, postings, Posting::term));
            post.setArray(2, SqlArrays.of(connection, "smallint", postings, posting -> posting.span()
                    .code()));
            post.setArray(3, SqlArrays.dates(connection, postings, posting -> posting.position()
                    .sortStart()));
            post.setArray(4, SqlArrays.dates(connection, postings, posting -> posting.position()
                    .latest()));
            post.setArray(5, SqlArrays.texts(connection, postings, posting -> posting.position()
                    .id()));
            post.executeUpdate();
        }
    }
}
