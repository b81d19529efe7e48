package io.gahshomar.query.catalogue;

import io.gahshomar.query.index.SpanClass;
import io.gahshomar.query.index.Term;
import io.gahshomar.query.vocabulary.Labels;
import io.gahshomar.query.vocabulary.ThemeVocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The themes, actors and sources of the read model. */
@ApplicationScoped
public class Catalogues {

    private static final String ALL = """
            SELECT term, sum(entries) AS entries,
                   min(sort_start) FILTER (WHERE span <> ?) AS first,
                   max(latest) FILTER (WHERE isfinite(latest)) AS last
            FROM interval_count
            WHERE term LIKE '{prefix}%'
            GROUP BY term
            ORDER BY entries DESC, term
            """;

    private final DataSource database;
    private final Labels labels;
    private final ThemeVocabulary themes;

    Catalogues(DataSource database, Labels labels, ThemeVocabulary themes) {
        this.database = database;
        this.labels = labels;
        this.themes = themes;
    }

    /** All values of a kind that an entry has, those of the most entries first. */
    List<Item> all(Term kind) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ALL.replace("{prefix}", kind.prefix()))) {
            select.setInt(1, SpanClass.OPEN_START.code());
            try (ResultSet rows = select.executeQuery()) {
                List<Item> items = new ArrayList<>();
                while (rows.next()) {
                    items.add(item(kind, rows));
                }
                return items;
            }
        }
    }

    private Item item(Term kind, ResultSet row) throws SQLException {
        String id = kind.value(row.getString("term"));
        return new Item(
                id,
                labels.of(kind, id),
                kind == Term.THEME ? themes.broader(id).orElse(null) : null,
                row.getLong("entries"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class));
    }
}
