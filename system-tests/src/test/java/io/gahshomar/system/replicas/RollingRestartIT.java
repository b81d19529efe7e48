package io.gahshomar.system.replicas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gahshomar.stack.launcher.Console;
import io.gahshomar.stack.launcher.LocalStack;
import io.gahshomar.stack.launcher.Ports;
import io.gahshomar.stack.launcher.Service;
import io.gahshomar.stack.launcher.StackSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three brokers and two processes of each service: any one may go while the work goes on. */
@Tag("long")
class RollingRestartIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path data;

    private String key;

    @Test
    void a_rolling_restart_of_everything_costs_no_client_that_retries_an_error_and_no_entry() throws Exception {
        try (var stack = stack();
                var load = new Load(stack, key)) {
            for (var service : Service.values()) {
                for (var replica : stack.replicas(service)) {
                    awaitMoreOf(load);
                    replica.stop();
                    awaitMoreOf(load);
                    replica.start().awaitReady();
                }
            }
            for (var broker : stack.brokers().all()) {
                broker.stop();
                awaitMoreOf(load);
                broker.start();
                awaitAllInSync(stack);
            }
            load.end();

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(load.entries()).isEqualTo(load.expected()));
        }
    }

    @Test
    void any_one_broker_may_be_killed() throws Exception {
        try (var stack = stack();
                var load = new Load(stack, key)) {
            for (var broker : stack.brokers().all()) {
                broker.kill();
                awaitMoreOf(load);
                broker.start();
                awaitAllInSync(stack);
            }
            load.end();

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(load.entries()).isEqualTo(load.expected()));
        }
    }

    private LocalStack stack() {
        // No samples: what stands on the chronology is what the load handed in.
        var settings =
                new StackSettings(data, Ports.free(), Optional.of(data.resolve("no-texts")), 3, 2, Optional.empty());
        assertThat(data.resolve("no-texts").toFile().mkdir()).isTrue();
        var stack = new LocalStack(settings, Console.standardOutput());
        // before the start, so that all replicas know it at once
        key = stack.newKey("load");
        return stack.start();
    }

    private static void awaitMoreOf(Load load) throws Exception {
        var before = load.handedIn();
        await().atMost(PATIENCE).until(() -> load.handedIn() > before + 20);
    }

    private static void awaitAllInSync(LocalStack stack) {
        try (var admin = stack.brokers().admin()) {
            await().atMost(PATIENCE).ignoreExceptions().until(() -> {
                var topics = admin.describeTopics(admin.listTopics().names().get())
                        .allTopicNames()
                        .get();
                return topics.values().stream()
                        .flatMap(topic -> topic.partitions().stream())
                        .allMatch(partition -> partition.isr().size() == 3);
            });
        }
    }
}
