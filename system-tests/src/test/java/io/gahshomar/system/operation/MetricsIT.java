package io.gahshomar.system.operation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import io.gahshomar.stack.Checkout;
import io.gahshomar.stack.launcher.Service;
import io.gahshomar.system.SharedStack;
import io.gahshomar.system.access.Client;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the dashboard and the alerts ask for is there. */
class MetricsIT {

    private static final Pattern NAME = Pattern.compile("\\b(?:gahshomar|kafka|http|jvm|process)_[a-z0-9_]+");
    private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-z_0-9]+)[{ ]");

    @ParameterizedTest
    @ValueSource(strings = {"dashboard.json", "alerts.yaml"})
    void every_metric_that_is_looked_at_exists(String file) throws IOException {
        var stack = SharedStack.running();
        var client = new Client();
        client.get(stack.service(Service.QUERY).address("/timeline?limit=1"), null);
        var wanted = names(NAME, Files.readString(observability().resolve(file)));

        assertThat(wanted).hasSizeGreaterThan(5);
        await().atMost(ONE_MINUTE).untilAsserted(() -> assertThat(Arrays.stream(Service.values())
                        .map(service -> stack.service(service).address("/q/metrics"))
                        .flatMap(metrics ->
                                names(SAMPLE, client.get(metrics, null).body()).stream())
                        .collect(toSet()))
                .containsAll(wanted));
    }

    private static Path observability() {
        return Checkout.buildOutput("system-tests")
                .getParent()
                .resolveSibling("deploy")
                .resolve("observability");
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(match.groupCount()))
                .collect(toSet());
    }
}
