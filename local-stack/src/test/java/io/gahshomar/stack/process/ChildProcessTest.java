package io.gahshomar.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class ChildProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void a_child_ends_when_its_parent_was_killed() throws Exception {
        var parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ParentOfASleeper.class.getName())
                .start();
        var sleeper = ProcessHandle.of(Long.parseLong(parent.inputReader().readLine()))
                .orElseThrow();

        parent.destroyForcibly();

        Awaitility.await().atMost(PATIENCE).until(() -> !sleeper.isAlive());
    }

    @Test
    void a_child_that_ignores_the_request_to_end_is_killed() {
        var lines = new CopyOnWriteArrayList<String>();
        var stubborn = start("trap '' TERM; echo deaf; while :; do sleep 1; done");
        stubborn.onEachLine(lines::add);
        Awaitility.await().atMost(PATIENCE).until(() -> lines.contains("deaf"));

        stubborn.stop(Duration.ofMillis(100));

        assertThat(stubborn.onExit()).succeedsWithin(PATIENCE).isEqualTo(128 + 9);
    }

    @Test
    void the_output_arrives_line_by_line_in_utf_8() {
        var lines = new CopyOnWriteArrayList<String>();

        start("echo 'گاه‌شمار'; echo two").onEachLine(lines::add);

        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(lines)
                .isEqualTo(List.of("گاه‌شمار", "two")));
    }

    @Test
    void the_exit_code_is_told() {
        assertThat(start("exit 7").onExit()).succeedsWithin(PATIENCE).isEqualTo(7);
    }

    private static ChildProcess start(String script) {
        return ChildProcess.start("test", new ProcessBuilder("sh", "-c", script), StopSignal.TERM);
    }
}
