package io.gahshomar.ingest.extraction;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;

/** Counts what the extraction workers of this process have done. */
@ApplicationScoped
class ExtractionMeters {

    private final Counter extracted;
    private final Counter failed;
    private final Counter mentions;
    private final Timer reading;

    ExtractionMeters(MeterRegistry meters) {
        extracted = Counter.builder("gahshomar.documents.extracted")
                .description("Documents whose event mentions were published")
                .register(meters);
        failed = Counter.builder("gahshomar.documents.failed")
                .description("Records of the documents topic that went to the dead-letter topic")
                .register(meters);
        mentions = Counter.builder("gahshomar.mentions.published")
                .description("Event mentions that were published")
                .register(meters);
        reading = Timer.builder("gahshomar.extraction.duration")
                .description("How long it took to find the dated events of a document")
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(Duration.ofMinutes(1))
                .register(meters);
    }

    /** Takes the time of {@code work}, which reads one document. */
    <T> T timing(Supplier<T> work) {
        return reading.record(work);
    }

    void extracted(int count) {
        extracted.increment();
        mentions.increment(count);
    }

    void failed() {
        failed.increment();
    }
}
