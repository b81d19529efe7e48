package io.gahshomar.query.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.query.entry.Entry;
import io.gahshomar.query.entry.Findable;
import io.gahshomar.query.index.Placed;
import io.gahshomar.query.index.SpanClass;
import io.gahshomar.query.index.SqlArrays;
import io.gahshomar.query.vocabulary.ThemeVocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The rows of the entries themselves. */
@ApplicationScoped
public class EntryRows {

    private static final String KNOWN =
            "SELECT id, version, document, terms, span, sort_start, latest FROM entry WHERE id = ANY (?)";
    private static final String UPSERT = """
            INSERT INTO entry (id, version, changed_at, document, terms, confidence, span, sort_start, latest)
            SELECT id, version, changed_at, document::json, terms::text[], confidence, span, sort_start, latest
            FROM unnest(?::text[], ?::bigint[], ?::timestamptz[], ?::text[], ?::text[], ?::double precision[],
                        ?::smallint[], ?::text[]::date[], ?::text[]::date[])
                AS t(id, version, changed_at, document, terms, confidence, span, sort_start, latest)
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, changed_at = excluded.changed_at,
                document = excluded.document, terms = excluded.terms, confidence = excluded.confidence,
                span = excluded.span, sort_start = excluded.sort_start, latest = excluded.latest
            """;

    private final ObjectMapper json;
    private final ThemeVocabulary themes;

    EntryRows(ObjectMapper json, ThemeVocabulary themes) {
        this.json = json;
        this.themes = themes;
    }

    /** Writes those of the changes of one partition that are newer than what is known. */
    List<Rewrite> write(Connection connection, List<EntryChange> changes) throws SQLException {
        List<Rewrite> rewrites = rewrites(connection, newest(changes));
        if (!rewrites.isEmpty()) {
            upsert(connection, rewrites);
        }
        return rewrites;
    }

    private static Map<String, EntryChange> newest(List<EntryChange> changes) {
        Map<String, EntryChange> newest = new LinkedHashMap<>();
        for (EntryChange change : changes) {
            newest.merge(change.id(), change, (known, next) -> next.version() > known.version() ? next : known);
        }
        return newest;
    }

    /** Versions only grow, so a repeat, or an older record behind a newer one, changes nothing; nor does it revive. */
    private List<Rewrite> rewrites(Connection connection, Map<String, EntryChange> changes) throws SQLException {
        Map<String, Known> known = known(connection, changes.keySet());
        return changes.values().stream()
                .filter(change -> change.version()
                        > known.getOrDefault(change.id(), Known.NOTHING).version())
                .map(change -> rewrite(
                        change, known.getOrDefault(change.id(), Known.NOTHING).standing()))
                .toList();
    }

    private Rewrite rewrite(EntryChange change, Optional<Standing> before) {
        Optional<Rewrite.After> after =
                switch (change) {
                    case EntryChange.Stated stated -> Optional.of(after(Entry.of(stated.entry())));
                    case EntryChange.Gone _ -> Optional.empty();
                };
        return new Rewrite(change.id(), change.version(), change.at(), before, after);
    }

    private Rewrite.After after(Entry entry) {
        Findable findable = Findable.of(entry, themes);
        return new Rewrite.After(entry, findable, new Standing(document(entry), findable.terms(), findable.placed()));
    }

    private String document(Entry entry) {
        try {
            return json.writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write entry " + entry.id() + " as JSON", e);
        }
    }

    private static Map<String, Known> known(Connection connection, Collection<String> ids) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(KNOWN)) {
            select.setArray(1, SqlArrays.texts(connection, ids, id -> id));
            try (ResultSet rows = select.executeQuery()) {
                Map<String, Known> known = new HashMap<>();
                while (rows.next()) {
                    known.put(rows.getString("id"), new Known(rows.getLong("version"), standing(rows)));
                }
                return known;
            }
        }
    }

    private static Optional<Standing> standing(ResultSet row) throws SQLException {
        String document = row.getString("document");
        if (document == null) {
            return Optional.empty();
        }
        Placed placed = new Placed(
                SpanClass.ofCode(row.getInt("span")),
                row.getObject("sort_start", LocalDate.class),
                row.getObject("latest", LocalDate.class));
        Set<String> terms =
                new TreeSet<>(List.of((String[]) row.getArray("terms").getArray()));
        return Optional.of(new Standing(document, terms, placed));
    }

    private static void upsert(Connection connection, List<Rewrite> rewrites) throws SQLException {
        Columns<Rewrite> columns = new Columns<>(connection, rewrites);
        try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            upsert.setArray(1, columns.texts(Rewrite::id));
            upsert.setArray(2, columns.of("bigint", Rewrite::version));
            upsert.setArray(3, columns.texts(rewrite -> rewrite.at().toString()));
            upsert.setArray(4, columns.texts(rewrite -> value(rewrite, Standing::document)));
            upsert.setArray(5, columns.texts(rewrite -> value(rewrite, each -> SqlArrays.literal(each.terms()))));
            upsert.setArray(6, columns.of("float8", rewrite -> rewrite.after()
                    .map(after -> after.findable().confidence())
                    .orElse(null)));
            upsert.setArray(
                    7,
                    columns.of(
                            "smallint",
                            rewrite ->
                                    value(rewrite, each -> each.placed().span().code())));
            upsert.setArray(
                    8,
                    columns.dates(
                            rewrite -> value(rewrite, each -> each.placed().sortStart())));
            upsert.setArray(
                    9,
                    columns.dates(
                            rewrite -> value(rewrite, each -> each.placed().latest())));
            upsert.executeUpdate();
        }
    }

    private static <T> T value(Rewrite rewrite, Function<Standing, T> part) {
        return rewrite.after().map(Rewrite.After::standing).map(part).orElse(null);
    }

    /** What is known of an id. */
    private record Known(long version, Optional<Standing> standing) {

        static final Known NOTHING = new Known(0, Optional.empty());
    }
}
