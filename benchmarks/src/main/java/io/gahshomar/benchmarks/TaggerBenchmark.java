package io.gahshomar.benchmarks;

import io.gahshomar.extraction.temporal.Convention;
import io.gahshomar.extraction.temporal.TemporalTagger;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * How fast temporal expressions are found: in news-like text, beside Lucene's analyzers that merely tokenize it; in texts
 * from 1 KB to 10 MB; and in texts that nobody writes. The heap is small, so that memory that grew with the text would show.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx96m")
public class TaggerBenchmark {

    private static final LocalDate PUBLISHED = LocalDate.of(2023, 10, 15);

    private final TemporalTagger tagger = TemporalTagger.standard();

    /** News-like text of one language and length. */
    @State(Scope.Benchmark)
    public static class News {

        @Param({"fa", "en"})
        String language;

        @Param({"1000", "10000", "100000", "1000000", "10000000"})
        int bytes;

        Text text;
        Analyzer analyzer;

        @Setup
        public void prepare() {
            text = Text.news(language, bytes);
            analyzer = language.equals("fa") ? new PersianAnalyzer() : new EnglishAnalyzer();
        }
    }

    /** A text of one hostile kind. */
    @State(Scope.Benchmark)
    public static class Hostile {

        @Param
        HostileText kind;

        Text text;

        @Setup
        public void prepare() {
            text = kind.text();
        }
    }

    @Benchmark
    public void tagging(News news, Volume volume, Blackhole blackhole) {
        tag(news.text, volume, blackhole);
    }

    @Benchmark
    public void taggingHostileText(Hostile hostile, Volume volume, Blackhole blackhole) {
        tag(hostile.text, volume, blackhole);
    }

    @Benchmark
    public void tokenizingByLucene(News news, Volume volume, Blackhole blackhole) throws IOException {
        volume.begin();
        try (TokenStream stream = news.analyzer.tokenStream("text", news.text.content())) {
            stream.reset();
            while (stream.incrementToken()) {
                blackhole.consume(stream);
            }
            stream.end();
        }
        volume.end(news.text);
    }

    private void tag(Text text, Volume volume, Blackhole blackhole) {
        volume.begin();
        tagger.tag(text.content(), text.language(), PUBLISHED, Convention.SPANS, blackhole::consume);
        volume.end(text);
    }
}
