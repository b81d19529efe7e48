package io.gahshomar.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script runs with a PATH that holds nothing but what each test puts there, and the tools of every system. */
class GahshomarScriptTest {

    private static final Path SCRIPT = Path.of(System.getProperty("gahshomar.root"), "gahshomar");
    private static final List<String> TOOLS =
            List.of("sh", "cat", "dirname", "find", "head", "readlink", "sed", "sort", "tr");

    private record Answer(int exitCode, String output) {}

    @TempDir
    Path folder;

    @BeforeEach
    void put_the_tools_of_every_system_on_the_path() throws IOException {
        for (var tool : TOOLS) {
            Files.createSymbolicLink(folder.resolve(tool), onPath(tool));
        }
    }

    @Test
    void help_names_the_commands() throws Exception {
        var answer = gahshomar("--help");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.output()).contains("up", "extract", "evaluate", "test");
    }

    @Test
    void an_unknown_command_is_named() throws Exception {
        var answer = gahshomar("down");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.output()).contains("there is no command `down`");
    }

    @Test
    void where_maven_is_missing_it_says_what_to_install() throws Exception {
        jdk("jdk", 25);

        var answer = gahshomar("test");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.output()).contains("Maven 3.8.7 or newer", "no mvn on PATH", "apt install maven");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.6.3", "3.8.6", "2.99.99"})
    void an_old_maven_is_refused(String version) throws Exception {
        jdk("jdk", 25);
        maven(version);

        var answer = gahshomar("test");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.output()).contains("Maven 3.8.7 or newer builds Gahshomar; mvn on PATH is " + version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.8.7", "3.10.0", "4.0.0"})
    void test_runs_verify_with_the_options_that_it_is_given(String version) throws Exception {
        jdk("jdk", 25);
        maven(version);

        var answer = gahshomar("test", "-pl", "event-model", "-Dtest=A Test");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.output()).contains("[verify][-pl][event-model][-Dtest=A Test]");
    }

    @Test
    void long_tests_are_run_on_demand() throws Exception {
        jdk("jdk", 25);
        maven("3.9.9");

        var answer = gahshomar("test", "--long", "-pl", "event-model");

        assertThat(answer.output()).contains("[verify][-Dtests.excluded=][-pl][event-model]");
    }

    @Test
    void a_jdk_on_the_path_is_taken_where_java_home_is_too_old() throws Exception {
        var old = jdk("old", 17);
        var wanted = jdk("jdk", 25);
        Files.createSymbolicLink(folder.resolve("java"), wanted.resolve("bin/java"));
        maven("3.9.9");

        var answer = gahshomar(old, "test");

        assertThat(answer.output()).contains("JAVA_HOME=" + wanted.toRealPath());
    }

    @Test
    void java_home_comes_first() throws Exception {
        var wanted = jdk("newer", 26);
        Files.createSymbolicLink(folder.resolve("java"), jdk("jdk", 25).resolve("bin/java"));
        maven("3.9.9");

        var answer = gahshomar(wanted, "test");

        assertThat(answer.output()).contains("JAVA_HOME=" + wanted);
    }

    private Answer gahshomar(String... arguments) throws Exception {
        return gahshomar(folder.resolve("jdk"), arguments);
    }

    private Answer gahshomar(Path javaHome, String... arguments) throws Exception {
        var builder = new ProcessBuilder(SCRIPT.toString()).redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        builder.environment().put("PATH", folder.toString());
        builder.environment().put("JAVA_HOME", javaHome.toString());
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes());
        return new Answer(process.waitFor(), output);
    }

    private Path jdk(String name, int release) throws IOException {
        var home = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"%d.0.1\"\n".formatted(release));
        Files.createDirectory(home.resolve("bin"));
        program(home.resolve("bin/java"), "exit 0");
        program(home.resolve("bin/javac"), "exit 0");
        return home;
    }

    private void maven(String version) throws IOException {
        program(folder.resolve("mvn"), """
                if [ "$1" = -version ]; then
                  echo "Apache Maven %s (0123456789abcdef)"
                else
                  echo "JAVA_HOME=$JAVA_HOME"
                  printf '[%%s]' "$@"
                fi
                """.formatted(version));
    }

    private static void program(Path path, String script) throws IOException {
        Files.writeString(path, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    }

    private static Path onPath(String tool) {
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .map(directory -> Path.of(directory, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
