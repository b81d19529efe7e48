package io.gahshomar.stack;

import io.gahshomar.stack.process.ChildProcess;
import io.gahshomar.stack.process.FreePort;
import io.gahshomar.stack.process.LogTail;
import io.gahshomar.stack.process.StopSignal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server with one database, and a role of the same name that owns it, for each service.
 *
 * <p>It listens on the loopback interface only and trusts everybody there. What it holds survives {@link #stop()},
 * {@link #kill()} and another {@link #start()} on the same folder.
 */
public final class LocalPostgres implements Part {

    /** The databases of the services; each is owned by the role of its name. */
    public static final List<String> DATABASES = List.of("ingest", "timeline", "query");

    private static final String SUPERUSER = "postgres";
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

    private final PostgresFolder folder;
    private final int port;
    private final Durability durability;
    private final Map<String, String> settings;
    private volatile ChildProcess process;

    /**
     * @param folder where the server keeps its data and its log; made where it is missing
     * @param cache where the server's programs are unpacked, shared by all servers of a user
     * @param port 1 to 65535
     */
    public LocalPostgres(Path folder, Path cache, int port, Durability durability) {
        this(folder, cache, port, durability, Map.of());
    }

    /** A server on a free port, its programs unpacked in the user's cache folder. */
    public LocalPostgres(Path folder, Durability durability) {
        this(folder, durability, Map.of());
    }

    /**
     * A server on a free port with settings of its own.
     *
     * @param settings settings of PostgreSQL
     */
    public LocalPostgres(Path folder, Durability durability, Map<String, String> settings) {
        this(folder, UserCache.folder(), FreePort.any(), durability, settings);
    }

    private LocalPostgres(Path folder, Path cache, int port, Durability durability, Map<String, String> settings) {
        this.folder = new PostgresFolder(folder, cache);
        this.port = port;
        this.durability = durability;
        this.settings = settings;
    }

    /**
     * Starts the server, waits until it answers, and makes the databases that are missing.
     *
     * @throws StackException where it ends or does not answer within a minute; the message holds the end of its log
     */
    public LocalPostgres start() {
        folder.prepare();
        process = ChildProcess.start(name(), folder.command(port, durability, settings), StopSignal.INT);
        Readiness.await(this, process, START_PATIENCE, this::answers);
        createDatabases();
        return this;
    }

    private boolean answers() {
        try (var connection = connect(SUPERUSER, SUPERUSER)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private void createDatabases() {
        try (var connection = connect(SUPERUSER, SUPERUSER);
                var statement = connection.createStatement()) {
            for (var database : DATABASES) {
                if (!exists(connection, database)) {
                    statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(database, database));
                    statement.execute("CREATE DATABASE %s OWNER %s".formatted(database, database));
                }
            }
        } catch (SQLException e) {
            throw new StackException("PostgreSQL's databases cannot be created: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (var query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, database);
            return query.executeQuery().next();
        }
    }

    private Connection connect(String database, String user) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl(database));
        source.setUser(user);
        return source.getConnection();
    }

    /** A connection to {@code database} as the role that owns it; the caller closes it. */
    public Connection connect(String database) throws SQLException {
        return connect(database, database);
    }

    /** The JDBC address of {@code database}; role and password have the name of the database. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port, database);
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public CompletableFuture<Integer> onExit() {
        return process.onExit();
    }

    @Override
    public String lastLines() {
        return LogTail.of(folder.log());
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop(STOP_PATIENCE);
        }
    }

    @Override
    public void kill() {
        process.kill();
    }
}
