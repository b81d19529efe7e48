package io.gahshomar.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.stack.launcher.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpCommandIT {

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
        var offspring = first.offspring();
        first.signal("TERM");

        assertThat(first.awaitExit()).isEqualTo(128 + 15);
        assertThat(offspring).hasSizeGreaterThan(5).noneMatch(ProcessHandle::isAlive);

        var second = Launcher.up(data, ports);
        second.awaitReady();
        new Settled(outside, flow).await(0);
        var orphans = second.offspring();
        assertThat(outside.slice("limit=1000")).isNotEmpty().isEqualTo(chronology);
        second.signal("KILL");

        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(orphans).hasSizeGreaterThan(5).noneMatch(ProcessHandle::isAlive));
    }

    private static Outside outside(Ports ports) {
        return new Outside(
                URI.create("http://localhost:%d/".formatted(ports.query())),
                URI.create("http://localhost:%d/".formatted(ports.ingest())),
                "none, for nothing is handed in");
    }
}
