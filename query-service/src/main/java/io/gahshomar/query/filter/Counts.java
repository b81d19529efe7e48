package io.gahshomar.query.filter;

import io.gahshomar.query.filter.Sql.Value;
import io.gahshomar.query.index.DayRange;
import io.gahshomar.query.index.Term;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** How many entries a filter finds, as a whole and by what they have. */
@ApplicationScoped
public class Counts {

    private final DataSource database;
    private final Planner planner;

    /** The counts of a database. */
    public Counts(DataSource database, Planner planner) {
        this.database = database;
        this.planner = planner;
    }

    /** How many entries a filter finds. */
    public long exact(Filter filter) throws SQLException {
        Sql sql = new Sql().add("SELECT coalesce(sum(entries), 0) FROM (");
        intervals(sql, filter);
        return one(sql.add(") AS found"), row -> row.getLong(1));
    }

    /** About how many entries a filter finds, told by how many have each of the terms and words. */
    public long estimated(Filter filter) throws SQLException {
        Filter inRange = new Filter(filter.range(), filter.within(), List.of(), 0, Optional.empty());
        return planner.estimate(filter, exact(inRange));
    }

    /** The first and the last sorting day of what a filter finds; empty where it finds nothing. */
    public Optional<DayRange> days(Filter filter) throws SQLException {
        Sql sql = new Sql().add("SELECT min(sort_start), max(sort_start) FROM (");
        intervals(sql, filter);
        return one(sql.add(") AS found"), row -> {
            LocalDate first = row.getObject(1, LocalDate.class);
            return first == null
                    ? Optional.empty()
                    : Optional.of(new DayRange(first, row.getObject(2, LocalDate.class)));
        });
    }

    /**
     * How many entries fall into each bucket, each of them into the one that holds its sorting day, or the day of the
     * buckets that is nearest to that.
     *
     * @param starts first days of the buckets, ascending; the last one has no bucket
     */
    public long[] byBucket(Filter filter, List<LocalDate> starts) throws SQLException {
        Sql sql = new Sql()
                .add(
                        "SELECT width_bucket(greatest(least(sort_start, ?), ?), (SELECT ?::text[]::date[])), sum(entries) FROM (",
                        Value.of(starts.getLast().minusDays(1)),
                        Value.of(starts.getFirst()),
                        Value.days(starts));
        intervals(sql, filter);
        sql.add(") AS found GROUP BY 1");
        long[] counts = new long[starts.size() - 1];
        each(sql, row -> counts[row.getInt(1) - 1] = row.getLong(2));
        return counts;
    }

    /** How many entries of a filter have each term of a kind; the most frequent {@code limit} of them. */
    public List<TermCount> byTerm(Filter filter, Term kind, int limit) throws SQLException {
        Sql sql = new Sql();
        boolean everyTerm = filter.onlyTerm().filter(Term.ANY::equals).isPresent();
        if (everyTerm) {
            sql.add("SELECT term, sum(entries) AS entries FROM " + counted(filter) + " c WHERE");
        } else {
            sql.add("SELECT term, count(*) AS entries FROM (");
            planner.matches(filter, Integer.MAX_VALUE).all(sql);
            sql.add(
                    ") AS found JOIN entry ON entry.id = found.entry_id CROSS JOIN unnest(entry.terms) AS c(term) WHERE");
        }
        sql.add(" term LIKE '" + kind.prefix() + "%'");
        if (everyTerm && !ofAllDays(filter)) {
            EntryConditions.range(sql, "c", filter);
        }
        sql.add(" GROUP BY term ORDER BY entries DESC, term LIMIT ?", Value.of(limit));
        List<TermCount> counts = new ArrayList<>();
        each(sql, row -> counts.add(new TermCount(kind.value(row.getString(1)), row.getLong(2))));
        return counts;
    }

    /** Adds a query of {@code (sort_start, entries)} of what a filter finds. */
    private void intervals(Sql sql, Filter filter) throws SQLException {
        Optional<String> term = filter.onlyTerm();
        if (term.isPresent()) {
            sql.add("SELECT sort_start, entries FROM " + counted(filter) + " c WHERE term = ?", Value.of(term.get()));
            if (!ofAllDays(filter)) {
                EntryConditions.range(sql, "c", filter);
            }
        } else {
            sql.add("SELECT sort_start, 1 AS entries FROM (");
            planner.matches(filter, Integer.MAX_VALUE).all(sql);
            sql.add(") AS entries");
        }
    }

    /** Where entries are counted, by their sorting days alone where no range tells intervals of one day apart. */
    private static String counted(Filter filter) {
        return ofAllDays(filter) ? "day_count" : "interval_count";
    }

    private static boolean ofAllDays(Filter filter) {
        return filter.range().equals(DayRange.ALL);
    }

    private <T> T one(Sql sql, RowReader<T> reader) throws SQLException {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(reader.read(row)));
        return rows.getFirst();
    }

    private void each(Sql sql, RowReader<?> reader) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = sql.prepare(connection);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
