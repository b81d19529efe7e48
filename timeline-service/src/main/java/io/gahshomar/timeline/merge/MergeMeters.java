package io.gahshomar.timeline.merge;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** What merging costs and brings about; a batch that has to be tried again counts again. */
@ApplicationScoped
class MergeMeters {

    private final Counter comparisons;
    private final Counter links;
    private final Counter moves;

    MergeMeters(MeterRegistry metrics) {
        comparisons = Counter.builder("gahshomar.merge.comparisons")
                .description("Pairs of mentions that were compared")
                .register(metrics);
        links = Counter.builder("gahshomar.merge.links")
                .description("Pairs of mentions that were taken for the same happening")
                .register(metrics);
        moves = Counter.builder("gahshomar.merge.moves")
                .description("Mentions that went from one entry to another, by a merge or a split")
                .register(metrics);
    }

    void compared(int pairs) {
        comparisons.increment(pairs);
    }

    void linked(int pairs) {
        links.increment(pairs);
    }

    void moved(int mentions) {
        moves.increment(mentions);
    }
}
