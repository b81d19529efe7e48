package io.gahshomar.stack;

import io.gahshomar.stack.process.ClassArchive;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the module {@code local-stack/broker} built into {@code target}: the broker's main class and Kafka's jars. */
record BrokerProgram(Path target) {

    static final String MAIN_CLASS = "io.gahshomar.stack.broker.Broker";

    /** @throws StackException where it was not built */
    BrokerProgram {
        if (!Files.isDirectory(target.resolve("lib"))) {
            throw new StackException("no Kafka jars in %s: build the module local-stack/broker".formatted(target));
        }
    }

    /** The options of a {@code java} command that runs it. An archive of classes takes jars only. */
    List<String> options() {
        var archive = new ClassArchive(target.resolve("broker.jsa"));
        return jar().map(jar -> Stream.concat(archive.options().stream(), classPath(jar))
                        .toList())
                .orElseGet(() -> classPath(target.resolve("classes")).toList());
    }

    private Stream<String> classPath(Path main) {
        return Stream.of("-cp", main + File.pathSeparator + target.resolve("lib") + "/*");
    }

    private Optional<Path> jar() {
        try (var files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith(".jar")).findAny();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
