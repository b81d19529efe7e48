package io.gahshomar.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link TaggerBenchmark} and prints what it says: speed beside the tokenizer, speed by length, and by how much each
 * hostile text is slower a byte than news of its language. All figures are megabytes a second of processor time.
 */
public final class SpeedReport {

    private static final int LONGEST = 10_000_000;
    private static final int USUAL = 1_000_000;

    private final Collection<RunResult> results;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private SpeedReport(Collection<RunResult> results) {
        this.results = results;
    }

    public static void main(String[] arguments) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(TaggerBenchmark.class.getName()).verbosity(VerboseMode.SILENT);
        new SpeedReport(new Runner(options.build()).run()).print();
    }

    private void print() {
        List.of("fa", "en").forEach(this::printNews);
        out.println("hostile text: MB/s, and how often as slow a byte as news");
        for (HostileText kind : HostileText.values()) {
            double speed = speed("taggingHostileText", kind.name(), null, 0);
            double times = speed("tagging", null, kind.language(), USUAL) / speed;
            out.printf("  %-22s %8.1f %6.2f%n", kind.name().toLowerCase(java.util.Locale.ROOT), speed, times);
        }
    }

    private void printNews(String language) {
        out.println(language + ", news: bytes, tagging MB/s, Lucene's tokenizing MB/s, share");
        for (int bytes = 1000; bytes <= LONGEST; bytes *= 10) {
            double tagging = speed("tagging", null, language, bytes);
            double tokenizing = speed("tokenizingByLucene", null, language, bytes);
            out.printf("  %10d %8.1f %8.1f %6.2f%n", bytes, tagging, tokenizing, tagging / tokenizing);
        }
    }

    private double speed(String method, String kind, String language, int bytes) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .filter(result -> kind == null || kind.equals(parameter(result, "kind")))
                .filter(result -> language == null || language.equals(parameter(result, "language")))
                .filter(result -> bytes == 0 || String.valueOf(bytes).equals(parameter(result, "bytes")))
                .mapToDouble(SpeedReport::speed)
                .findFirst()
                .orElseThrow();
    }

    private static String parameter(RunResult result, String name) {
        return result.getParams().getParam(name);
    }

    private static double speed(RunResult result) {
        return rate(result, "megabytes") / rate(result, "processor");
    }

    private static double rate(RunResult result, String counter) {
        return result.getSecondaryResults().get(counter).getScore();
    }
}
