package io.gahshomar.timeline.outbox;

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

/** Tells, whenever metrics are asked for, how much waits in the outbox and since when; nothing while PostgreSQL is away. */
@ApplicationScoped
class OutboxMeters {

    private static final String DEPTH = "SELECT count(*) FROM outbox";
    private static final String AGE =
            "SELECT coalesce(extract(epoch FROM statement_timestamp() - min(recorded_at)), 0) FROM outbox";

    private final DataSource database;

    OutboxMeters(DataSource database) {
        this.database = database;
    }

    void register(@Observes StartupEvent started, MeterRegistry meters) {
        Gauge.builder("gahshomar.outbox.depth", () -> ask(DEPTH))
                .description("Records that Kafka has not acknowledged yet")
                .register(meters);
        Gauge.builder("gahshomar.outbox.age", () -> ask(AGE))
                .baseUnit("seconds")
                .description("Age of the oldest record that Kafka has not acknowledged yet")
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
