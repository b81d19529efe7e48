package io.gahshomar.query.slice;

import io.gahshomar.query.entry.EntryJson;
import io.gahshomar.query.filter.ByChange;
import io.gahshomar.query.filter.Direction;
import io.gahshomar.query.filter.Planner;
import io.gahshomar.query.filter.Sql;
import io.gahshomar.query.index.Position;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The slices of the read model. */
@ApplicationScoped
public class Slices {

    private final DataSource database;
    private final Planner planner;

    /** The slices of a database. */
    public Slices(DataSource database, Planner planner) {
        this.database = database;
        this.planner = planner;
    }

    /** The page that a query asks for. */
    public Page page(SliceQuery query) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return page(connection, query);
        }
    }

    /** The page that a query asks for, as the transaction of {@code connection} sees it. */
    Page page(Connection connection, SliceQuery query) throws SQLException {
        Optional<Direction> direction = query.sort().direction();
        Sql sql = direction.isPresent() ? chronological(query, direction.get()) : byChange(query);
        try (PreparedStatement select = sql.prepare(connection);
                ResultSet rows = select.executeQuery()) {
            return page(rows, query.limit(), direction.isPresent());
        }
    }

    private Sql chronological(SliceQuery query, Direction direction) throws SQLException {
        int oneMore = query.limit() + 1;
        Sql sql = new Sql()
                .add("SELECT page.sort_start, page.latest, page.entry_id, entry.document, entry.changed_at FROM (");
        planner.matches(query.filter(), oneMore)
                .page(sql, direction, query.after().map(Place::position), oneMore);
        return sql.add(direction.in(") AS page JOIN entry ON entry.id = page.entry_id"
                + " ORDER BY page.sort_start {order}, page.latest {order}, page.entry_id {order}"));
    }

    private Sql byChange(SliceQuery query) throws SQLException {
        Optional<ByChange.Place> after =
                query.after().map(place -> new ByChange.Place(instant(place.major()), place.id()));
        int oneMore = query.limit() + 1;
        return planner.byChange(query.filter(), oneMore).page(after, oneMore);
    }

    private static Page page(ResultSet rows, int limit, boolean chronological) throws SQLException {
        List<Row> entries = new ArrayList<>();
        Optional<Place> last = Optional.empty();
        while (rows.next()) {
            if (entries.size() == limit) {
                return new Page(entries, last);
            }
            Instant changedAt =
                    rows.getObject("changed_at", OffsetDateTime.class).toInstant();
            entries.add(new Row(new EntryJson(rows.getString("document")), changedAt));
            if (entries.size() == limit) {
                last = Optional.of(chronological ? Place.of(position(rows)) : place(rows, changedAt));
            }
        }
        return new Page(entries, Optional.empty());
    }

    private static Place place(ResultSet row, Instant changedAt) throws SQLException {
        return new Place(ChronoUnit.MICROS.between(Instant.EPOCH, changedAt), 0, row.getString("entry_id"));
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(
                row.getObject("sort_start", LocalDate.class),
                row.getObject("latest", LocalDate.class),
                row.getString("entry_id"));
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
