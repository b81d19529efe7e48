package io.gahshomar.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.stack.Checkout;
import io.gahshomar.stack.launcher.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer copies out of the README works as it stands there. */
class ReadmeIT {

    private static final Pattern SHELL = Pattern.compile("```sh\\n(curl .*?)```", Pattern.DOTALL);

    private static final Pattern KEY = Pattern.compile("gsh_[0-9a-f]{8}_[A-Za-z0-9_-]{43}");

    @TempDir
    Path data;

    @Test
    void every_request_of_the_readme_is_answered() throws Exception {
        var ports = Ports.free();
        var launcher = Launcher.up(data, ports);
        launcher.awaitReady();

        assertThat(requests(ports))
                .hasSizeGreaterThan(2)
                .allSatisfy(request -> assertSucceeds(request, key(launcher.output())));

        launcher.signal("TERM");
        launcher.awaitExit();
    }

    /** The blocks of the README that begin with curl, with the ports of this run. */
    private static Stream<String> requests(Ports ports) throws IOException {
        var readme = Files.readString(
                        Checkout.buildOutput("system-tests").getParent().resolveSibling("README.md"))
                .replace("localhost:8080", "localhost:" + ports.query())
                .replace("localhost:8081", "localhost:" + ports.ingest());
        return SHELL.matcher(readme).results().map(block -> block.group(1));
    }

    private static String key(String output) {
        var key = KEY.matcher(output);
        assertThat(key.find()).as(output).isTrue();
        return key.group();
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
