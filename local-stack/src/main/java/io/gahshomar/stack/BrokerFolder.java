package io.gahshomar.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The folder of one broker: its records, its configuration and its log. */
final class BrokerFolder {

    /** The id of the cluster that a broker on one machine is alone in; any Kafka UUID would do. */
    private static final String CLUSTER_ID = "Z2Foc2hvbWFyLWxvY2FsLQ";

    private final Path folder;
    private final Map<String, String> settings;

    /** @param settings what the configuration says beside or instead of what it always does */
    BrokerFolder(Path folder, Map<String, String> settings) {
        this.folder = folder.toAbsolutePath();
        this.settings = settings;
    }

    Path log() {
        return folder.resolve("broker.log");
    }

    /** The command that runs the broker, after writing the configuration that it reads. */
    ProcessBuilder command(int port, int controllerPort) {
        var serverProperties = folder.resolve("server.properties");
        var logging = folder.resolve("log4j2.properties");
        try {
            Files.createDirectories(folder);
            writeServerProperties(serverProperties, port, controllerPort);
            copyResource("broker-log4j2.properties", logging);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ProcessBuilder(javaCommand(serverProperties, logging))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("broker.out").toFile()));
    }

    private List<String> javaCommand(Path serverProperties, Path logging) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dlog4j2.configurationFile=" + logging,
                "-Dgahshomar.broker.log=" + log()));
        command.addAll(new BrokerProgram(Checkout.buildOutput("local-stack/broker")).options());
        command.addAll(List.of(BrokerProgram.MAIN_CLASS, serverProperties.toString(), CLUSTER_ID));
        return command;
    }

    private void writeServerProperties(Path target, int port, int controllerPort) throws IOException {
        var properties = new Properties();
        try (var defaults = resource("broker.properties")) {
            properties.load(defaults);
        }
        properties.setProperty("log.dirs", folder.resolve("records").toString());
        properties.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        properties.setProperty("advertised.listeners", "PLAINTEXT://localhost:%d".formatted(port));
        properties.setProperty("controller.quorum.voters", "1@127.0.0.1:%d".formatted(controllerPort));
        settings.forEach((name, value) -> properties.merge(name, value, BrokerFolder::withListeners));
        try (var out = Files.newBufferedWriter(target)) {
            properties.store(out, null);
        }
    }

    /** More listeners stand beside the first; every other setting replaces what was there. */
    private static Object withListeners(Object before, Object value) {
        return before.toString().startsWith("PLAINTEXT://") ? before + "," + value : value;
    }

    private static void copyResource(String name, Path target) throws IOException {
        try (var in = resource(name)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static InputStream resource(String name) {
        return BrokerFolder.class.getResourceAsStream(name);
    }
}
