package io.gahshomar.ingest.extraction;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what the extraction workers of this process have done. */
@ApplicationScoped
class ExtractionMeters {

    private final Counter extracted;
    private final Counter failed;
    private final Counter mentions;

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
    }

    void extracted(int count) {
        extracted.increment();
        mentions.increment(count);
    }

    void failed() {
        failed.increment();
    }
}
