package io.gahshomar.query.filter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.query.filter.Sql.Value;
import io.gahshomar.query.index.Term;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Chooses the shorter way to the entries of a filter. */
@ApplicationScoped
public class Planner {

    private static final List<String> EVERYTHING = List.of(Term.ANY);

    /** So many entries are sorted sooner than others are passed over to find them. */
    private static final int FEW = 20_000;

    private final DataSource database;
    private final TermTotals totals;
    private final ObjectMapper json;

    /** A planner for a database. */
    public Planner(DataSource database, TermTotals totals, ObjectMapper json) {
        this.database = database;
        this.totals = totals;
        this.json = json;
    }

    /**
     * The way to a filter's entries.
     *
     * @param wanted how many of them are to be found; {@link Integer#MAX_VALUE} for all
     */
    public Matches matches(Filter filter, int wanted) throws SQLException {
        List<String> driver = driver(filter);
        return filter.text().isPresent() && wordsAreShorter(filter, driver, wanted)
                ? new WordSearch(filter)
                : new Walk(filter, driver);
    }

    /** The way to a filter's entries in the order of their changes. */
    public ByChange byChange(Filter filter) throws SQLException {
        List<String> driver = driver(filter);
        boolean few = !driver.equals(EVERYTHING) && totals.of(driver) <= FEW;
        return new ByChange(filter, few ? driver : List.of());
    }

    /** The group of terms with the fewest postings. */
    List<String> driver(Filter filter) throws SQLException {
        Map<List<String>, Long> sizes = new HashMap<>();
        sizes.put(EVERYTHING, totals.of(EVERYTHING));
        for (List<String> group : filter.groups()) {
            if (group.stream().allMatch(Term::hasPostings)) {
                sizes.put(group, totals.of(group));
            }
        }
        return sizes.entrySet().stream()
                .min(Map.Entry.<List<String>, Long>comparingByValue()
                        .thenComparing(size -> size.getKey().equals(EVERYTHING)))
                .map(Map.Entry::getKey)
                .orElse(EVERYTHING);
    }

    /** Whether fewer entries have the words than a walk would have to look at until it has found what is wanted. */
    private boolean wordsAreShorter(Filter filter, List<String> driver, int wanted) throws SQLException {
        double everything = Math.max(1, totals.of(EVERYTHING));
        double worded = Math.max(1, worded(filter.text().orElseThrow().tsquery()));
        double walked = Math.min(totals.of(driver), wanted * everything / worded);
        return worded <= walked;
    }

    /** PostgreSQL's own estimate, from its statistics of the words. */
    private double worded(String tsquery) throws SQLException {
        Sql explain = new Sql()
                .add("EXPLAIN (FORMAT JSON) SELECT FROM entry_text WHERE words @@ ?::tsquery", Value.of(tsquery));
        try (Connection connection = database.getConnection();
                PreparedStatement statement = explain.prepare(connection);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return json.readTree(row.getString(1)).at("/0/Plan/Plan Rows").asDouble();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL's plan is no JSON", e);
        }
    }

    /** About how many entries a filter finds, as if what is asked for were independent of each other. */
    public long estimate(Filter filter, long inRange) throws SQLException {
        double everything = Math.max(1, totals.of(EVERYTHING));
        double share = inRange;
        for (List<String> group : filter.groups()) {
            share *= Math.min(1, totals.of(group) / everything);
        }
        if (filter.text().isPresent()) {
            share *= Math.min(1, worded(filter.text().get().tsquery()) / everything);
        }
        return Math.round(share);
    }
}
