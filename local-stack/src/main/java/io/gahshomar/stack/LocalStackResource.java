package io.gahshomar.stack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a Quarkus test a real Kafka with the topics of the flow, and a real PostgreSQL.
 *
 * <p>One stack serves all tests of a JVM, and so of a module; it starts empty and is gone with the JVM. The init argument
 * {@code database} names the database of the tested service, one of {@link LocalPostgres#DATABASES}.
 */
public final class LocalStackResource implements QuarkusTestResourceLifecycleManager {

    private String database;

    @Override
    public void init(Map<String, String> initArgs) {
        database = initArgs.get("database");
        if (database == null || !LocalPostgres.DATABASES.contains(database)) {
            throw new IllegalArgumentException(
                    "init argument \"database\" is %s, must be one of %s".formatted(database, LocalPostgres.DATABASES));
        }
    }

    @Override
    public Map<String, String> start() {
        var stack = TestStack.ofThisJvm();
        return Map.of(
                "kafka.bootstrap.servers",
                stack.bootstrapServers(),
                "quarkus.datasource.jdbc.url",
                stack.jdbcUrl(database),
                "quarkus.datasource.username",
                database,
                "quarkus.datasource.password",
                database);
    }

    /** Leaves the stack to the tests that follow; it ends with the JVM. */
    @Override
    public void stop() {}
}
