package io.gahshomar.query.filter;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;

/** About how many entries have a term: good enough to choose a way to a page, up to a minute old. */
@ApplicationScoped
public class TermTotals {

    private static final String TOTAL = "SELECT coalesce(sum(entries), 0) FROM day_count WHERE term = ?";
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);
    private static final int MOST_TERMS = 10_000;

    private final DataSource database;
    private final LoadingCache<String, Long> totals;

    /** The totals of a database. */
    public TermTotals(DataSource database) {
        this.database = database;
        this.totals = Caffeine.newBuilder()
                .maximumSize(MOST_TERMS)
                .expireAfterWrite(GOOD_FOR)
                .build(this::count);
    }

    /** About how many entries have any of {@code terms}; one with several of them counts for each. */
    long of(Collection<String> terms) throws SQLException {
        try {
            return terms.stream().mapToLong(totals::get).sum();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof SQLException outage) {
                throw outage;
            }
            throw failure;
        }
    }

    private long count(String term) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(TOTAL)) {
            select.setString(1, term);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
