package io.gahshomar.stack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComposeTest {

    private static final Path COMPOSE = Path.of(System.getProperty("gahshomar.root"), "docker-compose.yml");
    private static final Ports DEFAULT_PORTS = new Ports(8080, 8081, 8082, 9092, 15432);

    @ParameterizedTest
    @EnumSource
    void a_container_gets_the_settings_that_the_launcher_gives_the_service(Service service) throws IOException {
        var settings = new TreeSet<>(launcher().environment(service).keySet());
        // A container has to listen on all of its own addresses.
        settings.remove("QUARKUS_HTTP_HOST");

        assertThat(container(service).get("environment").propertyStream().map(Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(settings);
    }

    @ParameterizedTest
    @EnumSource
    void a_container_listens_where_the_service_does_and_on_this_machine_only(Service service) throws IOException {
        var port = service.port(DEFAULT_PORTS);

        var container = container(service);

        assertThat(container.at("/environment/QUARKUS_HTTP_PORT").asInt()).isEqualTo(port);
        assertThat(container.at("/ports/0").asText()).isEqualTo("127.0.0.1:%d:%d".formatted(port, port));
    }

    private static LocalStack launcher() {
        return new LocalStack(
                new StackSettings(Path.of("unused"), DEFAULT_PORTS, Optional.empty()), Console.standardOutput());
    }

    private static JsonNode container(Service service) throws IOException {
        return new YAMLMapper().readTree(COMPOSE.toFile()).at("/services/" + service.shortName());
    }
}
