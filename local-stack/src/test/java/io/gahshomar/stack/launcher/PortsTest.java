package io.gahshomar.stack.launcher;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gahshomar.stack.StackException;
import io.gahshomar.stack.process.FreePort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_taken_port_is_named_together_with_the_option_that_changes_it() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var free = FreePort.several(4);
            var ports = new Ports(free.get(0), free.get(1), free.get(2), other.getLocalPort(), free.get(3));

            assertThatThrownBy(() -> ports.requireFree(Duration.ZERO))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("port " + other.getLocalPort())
                    .hasMessageContaining("--kafka-port");
        }
    }

    @Test
    void free_ports_are_accepted() {
        Ports.free().requireFree(Duration.ZERO);
    }

    @Test
    void two_parts_cannot_share_a_port() {
        assertThatThrownBy(() -> new Ports(8080, 8081, 8082, 9092, 8081))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--ingest-port and --postgres-port are both 8081");
    }

    @Test
    void a_port_out_of_bounds_is_refused() {
        assertThatThrownBy(() -> new Ports(8080, 0, 8082, 9092, 15432))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--ingest-port is 0, must be 1 to 65535");
        assertThatThrownBy(() -> new Ports(8080, 8081, 8082, 9092, 65_536))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--postgres-port is 65536, must be 1 to 65535");
    }
}
