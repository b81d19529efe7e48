package io.gahshomar.benchmarks;

import io.gahshomar.extraction.temporal.TemporalTagger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast temporal expressions are found, beside Lucene's analyzers that merely tokenize the same text. The figure
 * {@code megabytes} is megabytes of UTF-8 a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class TaggerBenchmark {

    private static final int REPEATS = 400;
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 10, 15);

    @Param({"fa", "en"})
    private String language;

    private final TemporalTagger tagger = TemporalTagger.standard();
    private Analyzer analyzer;
    private String text;
    private double megabytesOfText;

    /** Megabytes of the text that were read, counted by JMH as a rate. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Volume {

        /** UTF-8, a million bytes each. */
        public double megabytes;
    }

    @Setup
    public void prepare() {
        boolean persian = language.equals("fa");
        analyzer = persian ? new PersianAnalyzer() : new EnglishAnalyzer();
        text = (persian ? NewsText.PERSIAN : NewsText.ENGLISH).repeat(REPEATS);
        megabytesOfText = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
    }

    @Benchmark
    public int tagging(Volume volume) {
        volume.megabytes += megabytesOfText;
        return tagger.tag(text, language, PUBLISHED).size();
    }

    @Benchmark
    public int tokenizingByLucene(Volume volume) throws IOException {
        volume.megabytes += megabytesOfText;
        int tokens = 0;
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            stream.reset();
            while (stream.incrementToken()) {
                tokens++;
            }
            stream.end();
        }
        return tokens;
    }
}
