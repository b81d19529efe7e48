package io.gahshomar.query.filter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.gahshomar.query.filter.Sql.Value;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** About how many entries have words: PostgreSQL's own estimate, from its statistics of the words, up to a minute old. */
final class WordTotals {

    private static final Duration GOOD_FOR = Duration.ofMinutes(1);
    private static final int MOST_QUERIES = 10_000;

    private final DataSource database;
    private final ObjectMapper json;
    private final Cache<String, Double> totals = Caffeine.newBuilder()
            .maximumSize(MOST_QUERIES)
            .expireAfterWrite(GOOD_FOR)
            .build();

    WordTotals(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** About how many entries a query of words finds, at least 1. */
    double of(String tsquery) throws SQLException {
        Double known = totals.getIfPresent(tsquery);
        if (known != null) {
            return known;
        }
        double estimated = Math.max(1, estimate(tsquery));
        totals.put(tsquery, estimated);
        return estimated;
    }

    private double estimate(String tsquery) throws SQLException {
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
}
