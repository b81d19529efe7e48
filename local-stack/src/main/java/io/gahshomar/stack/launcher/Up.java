package io.gahshomar.stack.launcher;

import io.gahshomar.stack.UserCache;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gahshomar up}: everything on this machine, until Ctrl-C. */
@Command(
        name = "gahshomar up",
        description = "Starts Kafka, PostgreSQL and the three services on this machine, loads texts, and stops"
                + " everything on Ctrl-C. What was loaded is kept for the next time.",
        sortOptions = false,
        usageHelpAutoWidth = true)
public final class Up implements Callable<Integer> {

    /** Longer than a child of a killed launcher is given to end. */
    private static final Duration ORPHANS_END_WITHIN = Duration.ofSeconds(25);

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "Load the .txt and .md files of this folder instead of the sample texts.")
    private Path corpus;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keep the data here (default: $XDG_CACHE_HOME/gahshomar or ~/.cache/gahshomar).")
    private Path data = UserCache.folder();

    @Option(names = "--fresh", description = "Start empty: delete the data that earlier runs have kept.")
    private boolean fresh;

    @Option(names = "--query-port", paramLabel = "PORT", description = "Default: ${DEFAULT-VALUE}.")
    private int queryPort = 8080;

    @Option(names = "--ingest-port", paramLabel = "PORT", description = "Default: ${DEFAULT-VALUE}.")
    private int ingestPort = 8081;

    @Option(names = "--timeline-port", paramLabel = "PORT", description = "Default: ${DEFAULT-VALUE}.")
    private int timelinePort = 8082;

    @Option(names = "--kafka-port", paramLabel = "PORT", description = "Default: ${DEFAULT-VALUE}.")
    private int kafkaPort = 9092;

    @Option(names = "--postgres-port", paramLabel = "PORT", description = "Default: ${DEFAULT-VALUE}.")
    private int postgresPort = 15432;

    @Option(
            names = "--brokers",
            paramLabel = "N",
            description = "Kafka brokers, 1 or 3; any one of three may be killed. Default: ${DEFAULT-VALUE}.")
    private int brokers = 1;

    @Option(
            names = "--replicas",
            paramLabel = "N",
            description =
                    "Processes of each service, 1 to 3, the further ones on free ports. Default: ${DEFAULT-VALUE}.")
    private int replicas = 1;

    @Option(
            names = "--traces",
            paramLabel = "URL",
            description = "Send traces to this OpenTelemetry collector, by OTLP over HTTP: http://localhost:4318.")
    private URI traces;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    private final Console console = Console.standardOutput();

    /** Runs the command; the exit code is 2 for wrong options, 1 where the stack failed. */
    public static void main(String[] args) {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
        System.exit(new CommandLine(new Up())
                .setParameterExceptionHandler((e, _) -> fail(e.getMessage() + " (see gahshomar up --help)", 2))
                .setExecutionExceptionHandler((e, _, _) -> fail(e.getMessage(), 1))
                .execute(args));
    }

    @Override
    public Integer call() {
        try {
            var ports = new Ports(queryPort, ingestPort, timelinePort, kafkaPort, postgresPort);
            var texts = Optional.ofNullable(corpus).map(Up::readableFolder);
            var folder = DataFolder.hold(data);
            return run(
                    folder,
                    new StackSettings(folder.path(), ports, texts, brokers, replicas, Optional.ofNullable(traces)));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private int run(DataFolder folder, StackSettings settings) {
        settings.ports().requireFree(folder.leftByKilledStack() ? ORPHANS_END_WITHIN : Duration.ZERO);
        if (fresh) {
            folder.empty();
        }
        folder.requireDataOf(settings.brokers());
        return new Run(settings, console).untilItEnds(folder);
    }

    private static Path readableFolder(Path corpus) {
        var folder = corpus.toAbsolutePath().normalize();
        if (!Files.exists(folder)) {
            throw new IllegalArgumentException("the corpus folder %s does not exist".formatted(folder));
        }
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            throw new IllegalArgumentException("the corpus %s is not a folder that can be read".formatted(folder));
        }
        return folder;
    }

    private static int fail(String message, int exitCode) {
        System.err.println("gahshomar up: " + message);
        return exitCode;
    }
}
