package io.gahshomar.query.theme;

import io.gahshomar.query.index.SpanClass;
import io.gahshomar.query.index.Term;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The themes of the read model. */
@ApplicationScoped
public class Themes {

    private static final String ALL = """
            SELECT term, count(*) AS entries,
                   min(sort_start) FILTER (WHERE span <> ?) AS first,
                   max(latest) FILTER (WHERE isfinite(latest)) AS last
            FROM posting
            WHERE term LIKE '{prefix}%'
            GROUP BY term
            ORDER BY entries DESC, term
            """.replace("{prefix}", Term.THEME_PREFIX);

    private final DataSource database;

    Themes(DataSource database) {
        this.database = database;
    }

    /** All themes that an entry has, those of the most entries first. */
    public List<Theme> all() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ALL)) {
            select.setInt(1, SpanClass.OPEN_START.code());
            try (ResultSet rows = select.executeQuery()) {
                List<Theme> themes = new ArrayList<>();
                while (rows.next()) {
                    themes.add(theme(rows));
                }
                return themes;
            }
        }
    }

    private static Theme theme(ResultSet row) throws SQLException {
        return new Theme(
                row.getString("term").substring(Term.THEME_PREFIX.length()),
                row.getLong("entries"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class));
    }
}
