package io.gahshomar.stack.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a stack is started with.
 *
 * @param data the folder that keeps Kafka's records and PostgreSQL's data between runs
 * @param ports where its parts listen
 * @param corpus the folder of texts that ingest-service loads; empty: the samples that it carries
 */
public record StackSettings(Path data, Ports ports, Optional<Path> corpus) {

    /** The environment variables that tell ingest-service which texts to load. */
    Map<String, String> texts() {
        return corpus.map(folder -> Map.of("GAHSHOMAR_CORPUS_DIR", folder.toString(), "GAHSHOMAR_SAMPLES", "false"))
                .orElse(Map.of("GAHSHOMAR_SAMPLES", "true"));
    }
}
