package io.gahshomar.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Durations.ONE_MINUTE;

import io.gahshomar.stack.launcher.Ports;
import io.gahshomar.system.access.Client;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpCommandIT {

    private static final Pattern KEY = Pattern.compile("gsh_[0-9a-f]{8}_[A-Za-z0-9_-]{43}");

    @TempDir
    Path data;

    @Test
    void a_taken_port_is_named_before_anything_starts() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var free = Ports.free();
            var ports = new Ports(other.getLocalPort(), free.ingest(), free.timeline(), free.kafka(), free.postgres());

            var launcher = Launcher.up(data, ports);

            assertThat(launcher.awaitExit()).isEqualTo(1);
            assertThat(launcher.output())
                    .contains("port %d is taken".formatted(other.getLocalPort()))
                    .contains("--query-port");
            assertThat(data.resolve("kafka")).doesNotExist();
        }
    }

    @Test
    void a_second_run_continues_where_the_first_was_stopped_and_neither_leaves_a_process_behind() {
        var ports = Ports.free();
        var outside = outside(ports);
        var flow = new Flow("localhost:" + ports.kafka());

        var first = Launcher.up(data, ports);
        first.awaitReady();
        new Settled(outside, flow).await(0);
        var chronology = outside.slice("limit=1000");
        var documents = URI.create("http://localhost:%d/documents".formatted(ports.ingest()));
        assertThat(new Client().send("POST", documents, key(first)).statusCode())
                .as("the key that it told opens, and a text is what is missing")
                .isEqualTo(400);
        var offspring = first.offspring();
        first.signal("TERM");

        assertThat(first.awaitExit()).isEqualTo(128 + 15);
        assertThat(offspring).hasSizeGreaterThan(5).noneMatch(ProcessHandle::isAlive);

        var second = Launcher.up(data, ports);
        second.awaitReady();
        new Settled(outside, flow).await(0);
        var orphans = second.offspring();
        assertThat(outside.slice("limit=1000")).isNotEmpty().isEqualTo(chronology);
        assertThat(second.output()).doesNotContainPattern(KEY);
        second.signal("KILL");

        Awaitility.await()
                .atMost(ONE_MINUTE)
                .untilAsserted(() -> assertThat(orphans).hasSizeGreaterThan(5).noneMatch(ProcessHandle::isAlive));
    }

    private static String key(Launcher launcher) {
        var key = KEY.matcher(launcher.output());
        assertThat(key.find()).as(launcher.output()).isTrue();
        return key.group();
    }

    private static Outside outside(Ports ports) {
        return new Outside(
                URI.create("http://localhost:%d/".formatted(ports.query())),
                URI.create("http://localhost:%d/".formatted(ports.ingest())),
                "none, for nothing is handed in");
    }
}
