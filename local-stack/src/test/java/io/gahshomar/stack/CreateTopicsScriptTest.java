package io.gahshomar.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateTopicsScriptTest {

    private static final Path SCRIPT =
            Path.of(System.getProperty("gahshomar.root"), "deploy", "compose", "create-topics.sh");

    @TempDir
    Path folder;

    @Test
    void the_script_for_containers_creates_the_topics_that_the_launcher_creates() throws Exception {
        var calls = folder.resolve("calls");
        recordCallsOf("kafka-topics.sh", calls);
        var script = new ProcessBuilder("sh", SCRIPT.toString(), "broker:9092").inheritIO();
        script.environment().merge("PATH", folder.toString(), (path, first) -> first + ":" + path);

        var exitCode = script.start().waitFor();

        assertThat(exitCode).isZero();
        assertThat(Files.readAllLines(calls))
                .containsExactlyInAnyOrderElementsOf(FlowTopics.all().stream()
                        .map(CreateTopicsScriptTest::call)
                        .toList());
    }

    private void recordCallsOf(String program, Path calls) throws IOException {
        var recorder = Files.writeString(folder.resolve(program), "#!/bin/sh\necho \"$*\" >>'%s'\n".formatted(calls));
        Files.setPosixFilePermissions(recorder, PosixFilePermissions.fromString("rwx------"));
    }

    private static String call(NewTopic topic) {
        var words = List.of(
                "--bootstrap-server broker:9092 --create --if-not-exists",
                "--topic " + topic.name(),
                "--partitions " + topic.numPartitions(),
                "--replication-factor " + topic.replicationFactor(),
                settings(topic));
        return String.join(" ", words);
    }

    private static String settings(NewTopic topic) {
        return String.join(
                " ",
                new TreeMap<>(topic.configs())
                        .entrySet().stream()
                                .map(setting -> "--config %s=%s".formatted(setting.getKey(), setting.getValue()))
                                .toList());
    }
}
