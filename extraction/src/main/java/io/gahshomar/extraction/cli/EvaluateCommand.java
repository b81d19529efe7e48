package io.gahshomar.extraction.cli;

import io.gahshomar.extraction.EventExtractor;
import io.gahshomar.extraction.ExpressionRow;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gahshomar evaluate}: measures the extraction against annotated texts. */
@Command(
        name = "gahshomar evaluate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Measures the extraction against annotated texts and prints one table of percentages.")
public final class EvaluateCommand implements Callable<Integer> {

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            description = "folder of the annotated texts with its score.py; default: ../shared/gold beside the project")
    private Path gold;

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "list the first N errors of each set",
            defaultValue = "0")
    private int errors;

    public static void main(String[] arguments) {
        QuietLibraries.quieten();
        System.exit(new CommandLine(new EvaluateCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder =
                gold == null ? ProjectRoot.find().resolve("../shared/gold").normalize() : gold;
        Path script = folder.resolve("score.py");
        if (!Files.isRegularFile(script)) {
            out.println("skipped: there are no annotated texts, " + script
                    + " is missing; --gold DIR names another folder");
            return 0;
        }
        EventExtractor extractor = EventExtractor.standard();
        Scorer scorer = new Scorer(script, errors);
        ScoreTable table = new ScoreTable();
        StringBuilder listed = new StringBuilder();
        for (AnnotatedSet set : sets(folder)) {
            if (!set.present()) {
                out.println("skipped " + set.name() + ": " + set.gold() + " is missing");
                continue;
            }
            List<ExpressionRow> rows = set.extract(extractor);
            Scorer.Result result = scorer.score(set, rows);
            table.add(set.name(), result.figures());
            table.add(set.name(), DescriptionScore.of(set, rows));
            listed.append(result.errors());
        }
        out.print(table);
        out.print(listed);
        return 0;
    }

    private static List<AnnotatedSet> sets(Path folder) {
        return List.of(
                new AnnotatedSet(
                        "dev",
                        folder.resolve("dev.jsonl"),
                        folder.resolve("../corpus").normalize(),
                        folder.resolve("dev-ranges.json"),
                        null),
                new AnnotatedSet(
                        "news",
                        folder.resolve("news/gold.jsonl"),
                        folder.resolve("news"),
                        null,
                        folder.resolve("news/published.json")),
                new AnnotatedSet(
                        "wikiwars", folder.resolve("wikiwars/gold.jsonl"), folder.resolve("wikiwars"), null, null));
    }
}
