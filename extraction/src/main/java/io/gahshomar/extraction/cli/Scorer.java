package io.gahshomar.extraction.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.extraction.ExpressionRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the scoring script that comes with the annotated texts. */
final class Scorer {

    /**
     * What the script says.
     *
     * @param figures figures by name, each with its F1
     * @param errors the errors that were asked for, line by line
     */
    record Result(List<ScoreTable.Figure> figures, String errors) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path script;
    private final int errors;

    Scorer(Path script, int errors) {
        this.script = script;
        this.errors = errors;
    }

    Result score(AnnotatedSet set, List<ExpressionRow> rows) throws IOException {
        Path predicted = Files.createTempFile("gahshomar-evaluate", ".jsonl");
        try {
            Files.write(predicted, rows.stream().map(ExpressionRow::json).toList());
            List<String> lines = run(set, predicted).lines().toList();
            List<ScoreTable.Figure> figures = new ArrayList<>();
            JsonNode measured = JSON.readTree(lines.getFirst());
            measured.properties().stream()
                    .filter(entry -> entry.getValue().get("gold").asInt() > 0)
                    .forEach(entry -> figures.add(new ScoreTable.Figure(
                            entry.getKey(),
                            entry.getValue().get("precision").asDouble(),
                            entry.getValue().get("recall").asDouble(),
                            entry.getValue().get("f1").asDouble())));
            String listed = String.join("\n", lines.subList(1, lines.size()));
            return new Result(figures, listed.isEmpty() ? "" : "\n" + set.name() + "\n" + listed + "\n");
        } finally {
            Files.delete(predicted);
        }
    }

    private String run(AnnotatedSet set, Path predicted) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "python3",
                script.toString(),
                set.gold().toString(),
                predicted.toString(),
                "--json",
                "--errors",
                "" + errors));
        if (set.ranges() != null) {
            command.addAll(List.of("--ranges", set.ranges().toString()));
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(script + " ended with status " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + script, e);
        }
        return output;
    }
}
