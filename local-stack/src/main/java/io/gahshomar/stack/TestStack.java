package io.gahshomar.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.apache.commons.io.file.PathUtils;

/**
 * The stack that the tests of one JVM share: empty at first, on free ports, in a temporary folder.
 *
 * <p>Quarkus may load this class more than once in a JVM, so that the addresses are kept in system properties, and
 * only the copy that started the stack knows its processes.
 */
public final class TestStack {

    private static final String BOOTSTRAP_SERVERS = "gahshomar.test-stack.bootstrap-servers";
    private static final String JDBC_URL = "gahshomar.test-stack.jdbc-url";

    private TestStack() {}

    /** The stack of this JVM, started by the first call. */
    public static TestStack ofThisJvm() {
        synchronized (System.getProperties()) {
            if (System.getProperty(BOOTSTRAP_SERVERS) == null) {
                start();
            }
            return new TestStack();
        }
    }

    /** The address of Kafka, {@code host:port}. */
    public String bootstrapServers() {
        return System.getProperty(BOOTSTRAP_SERVERS);
    }

    /** The JDBC address of {@code database}; role and password have the name of the database. */
    public String jdbcUrl(String database) {
        return System.getProperty(JDBC_URL) + database;
    }

    private static void start() {
        try {
            var folder = Files.createTempDirectory("gahshomar-test-stack-");
            var kafka = new LocalKafka(folder.resolve("kafka"));
            var postgres = new LocalPostgres(folder.resolve("postgresql"), Durability.FAST);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(kafka, postgres, folder)));
            var postgresStarted = CompletableFuture.runAsync(postgres::start);
            try (var admin = kafka.start().admin()) {
                FlowTopics.create(admin);
            }
            postgresStarted.join();
            System.setProperty(JDBC_URL, postgres.jdbcUrl(""));
            System.setProperty(BOOTSTRAP_SERVERS, kafka.bootstrapServers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(LocalKafka kafka, LocalPostgres postgres, Path folder) {
        kafka.kill();
        postgres.kill();
        try {
            PathUtils.deleteDirectory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
