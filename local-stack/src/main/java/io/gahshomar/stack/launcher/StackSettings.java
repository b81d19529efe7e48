package io.gahshomar.stack.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a stack is started with.
 *
 * @param data the folder that keeps Kafka's records and PostgreSQL's data between runs
 * @param ports where its parts listen
 * @param corpus the folder of texts that ingest-service loads; empty: the samples that it carries
 * @param brokers brokers of Kafka, 1 or 3
 * @param replicas processes of each service, 1 to 3
 * @param traces the collector that the services send traces to, by OTLP over HTTP; empty: none are made
 */
public record StackSettings(
        Path data, Ports ports, Optional<Path> corpus, int brokers, int replicas, Optional<URI> traces) {

    private static final int MOST_REPLICAS = 3;

    /** @throws IllegalArgumentException where a number is out of bounds */
    public StackSettings {
        if (brokers != 1 && brokers != 3) {
            throw new IllegalArgumentException("--brokers is %d, must be 1 or 3".formatted(brokers));
        }
        if (replicas < 1 || replicas > MOST_REPLICAS) {
            throw new IllegalArgumentException("--replicas is %d, must be 1 to %d".formatted(replicas, MOST_REPLICAS));
        }
    }

    /** One broker, and one process of each service, which make no traces. */
    public StackSettings(Path data, Ports ports, Optional<Path> corpus) {
        this(data, ports, corpus, 1, 1, Optional.empty());
    }

    /** The environment variables that tell ingest-service which texts to load. */
    Map<String, String> texts() {
        return corpus.map(folder -> Map.of("GAHSHOMAR_CORPUS_DIR", folder.toString(), "GAHSHOMAR_SAMPLES", "false"))
                .orElse(Map.of("GAHSHOMAR_SAMPLES", "true"));
    }

    /** The environment variables that tell every service where traces go. */
    Map<String, String> tracing() {
        return traces.map(collector -> Map.of(
                        "QUARKUS_OTEL_SDK_DISABLED",
                        "false",
                        "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                        collector.toString(),
                        "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL",
                        "http/protobuf"))
                .orElse(Map.of());
    }
}
