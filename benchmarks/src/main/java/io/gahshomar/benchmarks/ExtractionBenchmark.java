package io.gahshomar.benchmarks;

import io.gahshomar.extraction.EventExtractor;
import io.gahshomar.extraction.SourceText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
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
 * How fast texts are read from their structure to their events, with roles, headlines, themes, actors and figures, beside
 * Lucene's analyzers that merely tokenize them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 12, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx256m", "-Djmh.shutdownTimeout=1"})
public class ExtractionBenchmark {

    private static final LocalDate PUBLISHED = LocalDate.of(2023, 10, 15);

    @Param({"fa", "en"})
    private String language;

    @Param({"2500", "100000"})
    private int bytes;

    private final EventExtractor extractor = EventExtractor.standard();
    private Text text;
    private Analyzer analyzer;

    @Setup
    public void prepare() {
        text = Text.news(language, bytes);
        analyzer = language.equals("fa") ? new PersianAnalyzer() : new EnglishAnalyzer();
    }

    @Benchmark
    public int extracting(Volume volume) {
        volume.begin();
        int events = extractor
                .extract(new SourceText(text.content(), PUBLISHED, language))
                .events()
                .size();
        volume.end(text);
        return events;
    }

    @Benchmark
    public int tokenizingByLucene(Volume volume) throws IOException {
        volume.begin();
        int tokens = 0;
        try (TokenStream stream = analyzer.tokenStream("text", text.content())) {
            stream.reset();
            while (stream.incrementToken()) {
                tokens++;
            }
            stream.end();
        }
        volume.end(text);
        return tokens;
    }
}
