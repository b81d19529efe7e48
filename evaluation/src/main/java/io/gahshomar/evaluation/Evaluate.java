package io.gahshomar.evaluation;

import io.gahshomar.extraction.EventExtractor;
import io.gahshomar.extraction.cli.EvaluateCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** Measures the extraction, then the merging of what it extracted. */
@Command(name = "gahshomar evaluate")
public final class Evaluate implements Callable<Integer> {

    @Option(names = "--gold")
    private Path gold = Path.of(System.getProperty("gahshomar.root", ".")).resolve("../shared/gold");

    @Unmatched
    private final List<String> others = new ArrayList<>();

    public static void main(String[] arguments) {
        CommandLine extraction = new CommandLine(new EvaluateCommand());
        int status = extraction.execute(arguments);
        boolean measured = status == 0 && !extraction.isUsageHelpRequested() && !extraction.isVersionHelpRequested();
        System.exit(measured ? new CommandLine(new Evaluate()).execute(arguments) : status);
    }

    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        EventExtractor extractor = EventExtractor.standard();
        Path annotated = gold.resolve("dev.jsonl");
        if (Files.isRegularFile(annotated)) {
            out.println();
            out.print(MergeScore.of(extractor, annotated, gold.resolve("../corpus")));
        }
        out.print(PairScore.of(extractor, Pairs.all()));
        return 0;
    }
}
