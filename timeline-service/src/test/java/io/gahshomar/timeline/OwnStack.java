package io.gahshomar.timeline;

import io.gahshomar.stack.Durability;
import io.gahshomar.stack.FlowTopics;
import io.gahshomar.stack.LocalKafka;
import io.gahshomar.stack.LocalPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.io.file.PathUtils;

/** A Kafka and a PostgreSQL of a test's own, which it may stop and start; fields of their types are set to them. */
public final class OwnStack implements QuarkusTestResourceLifecycleManager {

    private Path folder;
    private LocalKafka kafka;
    private LocalPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("gahshomar-own-stack-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        postgres = new LocalPostgres(folder.resolve("postgresql"), Durability.DURABLE).start();
        kafka = new LocalKafka(folder.resolve("kafka")).start();
        try (var admin = kafka.admin()) {
            FlowTopics.create(admin);
        }
        return Map.of(
                "kafka.bootstrap.servers",
                kafka.bootstrapServers(),
                "quarkus.datasource.jdbc.url",
                postgres.jdbcUrl("timeline"),
                "quarkus.datasource.username",
                "timeline",
                "quarkus.datasource.password",
                "timeline");
    }

    /** After the stack that all tests share, whose addresses these replace. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(kafka, new TestInjector.MatchesType(LocalKafka.class));
        injector.injectIntoFields(postgres, new TestInjector.MatchesType(LocalPostgres.class));
    }

    @Override
    public void stop() {
        kafka.close();
        postgres.close();
        try {
            PathUtils.deleteDirectory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
