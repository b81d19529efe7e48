package io.gahshomar.system.secured;

import io.gahshomar.stack.Durability;
import io.gahshomar.stack.LocalPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/**
 * A PostgreSQL server with TLS where a database has two roles: its owner, which migrates, and {@code <database>_service},
 * which may only work with what is there. query-service makes a schema for each read model, and so works as the owner.
 */
final class SecuredDatabases implements AutoCloseable {

    private final LocalPostgres server;
    private final Certificate certificate;

    SecuredDatabases(Path folder, Certificate certificate) {
        this.certificate = certificate;
        server = new LocalPostgres(
                folder,
                Durability.FAST,
                Map.of(
                        "ssl", "on",
                        "ssl_cert_file", certificate.certificate().toString(),
                        "ssl_key_file", certificate.key().toString()));
        server.start();
        LocalPostgres.DATABASES.forEach(this::addRole);
    }

    private void addRole(String database) {
        run("postgres", "CREATE ROLE %s_service LOGIN".formatted(database));
        for (var what : new String[] {"TABLES", "SEQUENCES"}) {
            run(database, "ALTER DEFAULT PRIVILEGES GRANT ALL ON %s TO %s_service".formatted(what, database));
        }
    }

    private void run(String database, String sql) {
        try (var connection = server.connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** The role that a service works as. */
    static String worker(String database) {
        return database.equals("query") ? database : database + "_service";
    }

    /** What a service must set to work in {@code database}. */
    Map<String, String> settings(String database) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                server.jdbcUrl(database) + "?sslmode=verify-full&sslrootcert=" + certificate.certificate(),
                "QUARKUS_DATASOURCE_USERNAME",
                worker(database),
                "QUARKUS_FLYWAY_USERNAME",
                database,
                "QUARKUS_FLYWAY_PASSWORD",
                "not looked at, this server trusts this machine");
    }

    /** How many sessions of the service's role there are, with TLS or without. */
    int sessions(String database, boolean tls) {
        var sql = "SELECT count(*) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE ssl = ? AND usename = ?";
        try (var connection = server.connect("postgres");
                var query = connection.prepareStatement(sql)) {
            query.setBoolean(1, tls);
            query.setString(2, worker(database));
            var answer = query.executeQuery();
            answer.next();
            return answer.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether the service's role could change what tables there are. */
    boolean mayMigrate(String database) {
        try (var connection = server.connect("postgres");
                var query = connection.prepareStatement("SELECT pg_has_role(?, ?, 'MEMBER')")) {
            query.setString(1, database + "_service");
            query.setString(2, database);
            var answer = query.executeQuery();
            answer.next();
            return answer.getBoolean(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
