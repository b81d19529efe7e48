package io.gahshomar.ingest.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Tells, whenever metrics are asked for, how many feeds are watched and how many of them fail; nothing while PostgreSQL is away. */
@ApplicationScoped
class FeedGauges {

    private static final String WATCHED = "SELECT count(*) FROM feeds WHERE status = 'ACTIVE'";
    private static final String FAILING = WATCHED + " AND failures > 0";

    private final DataSource database;

    FeedGauges(DataSource database) {
        this.database = database;
    }

    void register(@Observes StartupEvent started, MeterRegistry meters) {
        Gauge.builder("gahshomar.feeds.watched", () -> ask(WATCHED))
                .description("Feeds that are fetched")
                .register(meters);
        Gauge.builder("gahshomar.feeds.failing", () -> ask(FAILING))
                .description("Feeds that are fetched and whose last fetch failed")
                .register(meters);
    }

    private double ask(String question) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getDouble(1);
        } catch (SQLException _) {
            return Double.NaN;
        }
    }
}
