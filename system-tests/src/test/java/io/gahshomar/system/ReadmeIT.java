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

    @TempDir
    Path data;

    @Test
    void every_request_of_the_readme_is_answered() throws Exception {
        var ports = Ports.free();
        var launcher = Launcher.up(data, ports);
        launcher.awaitReady();

        assertThat(requests(ports)).hasSizeGreaterThan(2).allSatisfy(ReadmeIT::assertSucceeds);

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

    private static void assertSucceeds(String commands) throws IOException, InterruptedException {
        var shell = new ProcessBuilder(
                        "sh", "-ec", "curl() { command curl --fail --silent --show-error \"$@\"; }\n" + commands)
                .redirectErrorStream(true)
                .start();
        var output = new String(shell.getInputStream().readAllBytes());
        assertThat(shell.waitFor()).as("%s%s", commands, output).isZero();
        assertThat(output).isNotBlank();
    }
}
