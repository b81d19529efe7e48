package io.gahshomar.query.filter;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.query.index.Term;
import io.gahshomar.query.index.Years;
import io.gahshomar.query.text.Lexeme;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Chooses the shorter way to the entries of a filter. */
@ApplicationScoped
public class Planner {

    private static final List<String> EVERYTHING = List.of(Term.ANY);

    private final TermTotals totals;
    private final WordTotals words;

    /** A planner for a database. */
    public Planner(DataSource database, TermTotals totals, ObjectMapper json) {
        this.totals = totals;
        this.words = new WordTotals(database, json);
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

    /** The way to a filter's entries in the order of their changes; {@code wanted} of them are to be found. */
    public ByChange byChange(Filter filter, int wanted) throws SQLException {
        double fewest = totals.of(driver(filter));
        if (filter.text().isPresent()) {
            fewest = Math.min(fewest, words.of(filter.text().get().tsquery()));
        }
        return new ByChange(
                filter,
                fewest <= passed(fewest, wanted) ? Optional.of(matches(filter, Integer.MAX_VALUE)) : Optional.empty());
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
        double worded = words.of(filter.text().orElseThrow().tsquery());
        double inYears = shareOfYears(filter);
        return worded * inYears <= Math.min(totals.of(driver) * inYears, passed(worded, wanted));
    }

    /** About which share of all entries has a day in the years of the range. */
    private double shareOfYears(Filter filter) throws SQLException {
        List<String> years = Years.of(filter.range());
        return years.isEmpty() ? 1 : Math.min(1, words.of(Lexeme.anyOf(years)) / Math.max(1.0, totals.of(EVERYTHING)));
    }

    /** How many entries are passed until so many are met that only some of all are. */
    private double passed(double some, int wanted) throws SQLException {
        return wanted * Math.max(1.0, totals.of(EVERYTHING)) / Math.max(1, some);
    }

    /** About how many entries a filter finds, as if what is asked for were independent of each other. */
    public long estimate(Filter filter, long inRange) throws SQLException {
        double everything = Math.max(1, totals.of(EVERYTHING));
        double share = inRange;
        for (List<String> group : filter.groups()) {
            share *= Math.min(1, totals.of(group) / everything);
        }
        if (filter.text().isPresent()) {
            share *= Math.min(1, words.of(filter.text().get().tsquery()) / everything);
        }
        return Math.round(share);
    }
}
