package io.gahshomar.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import io.gahshomar.stack.Checkout;
import io.gahshomar.stack.launcher.LocalStack;
import io.gahshomar.stack.launcher.Service;
import io.gahshomar.system.access.Client;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a newcomer copies out of the README works as it stands there. */
class ReadmeIT {

    private static final Pattern SHELL = Pattern.compile("```sh\\n(curl .*?)```", Pattern.DOTALL);

    @Test
    void every_request_of_the_readme_is_answered() throws Exception {
        var stack = SharedStack.running();
        var key = stack.newKey("readme");
        var client = new Client();
        var somewhere = stack.service(Service.INGEST).address("/nowhere");
        await().atMost(ONE_MINUTE).until(() -> client.get(somewhere, key).statusCode() == 404);

        assertThat(requests(stack)).hasSizeGreaterThan(2).allSatisfy(request -> assertSucceeds(request, key));
    }

    /** The blocks of the README that begin with curl, with the ports of this run. */
    private static Stream<String> requests(LocalStack stack) throws IOException {
        var readme = Files.readString(
                        Checkout.buildOutput("system-tests").getParent().resolveSibling("README.md"))
                .replace(
                        "localhost:8080",
                        stack.service(Service.QUERY).address("").getAuthority())
                .replace(
                        "localhost:8081",
                        stack.service(Service.INGEST).address("").getAuthority());
        return SHELL.matcher(readme).results().map(block -> block.group(1));
    }

    private static void assertSucceeds(String commands, String key) throws IOException, InterruptedException {
        var command = new ProcessBuilder(
                        "sh", "-ec", "curl() { command curl --fail --silent --show-error \"$@\"; }\n" + commands)
                .redirectErrorStream(true);
        command.environment().put("GAHSHOMAR_KEY", key);
        var shell = command.start();
        var output = new String(shell.getInputStream().readAllBytes());
        assertThat(shell.waitFor()).as("%s%s", commands, output).isZero();
        assertThat(output).isNotBlank();
    }
}
