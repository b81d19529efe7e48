package io.gahshomar.extraction.event;

/** What stands around a clause and is no part of what happened: dateline, attribution, connectors and fillers. */
final class Framing {

    private static final int ATTRIBUTION_WORDS = 10;
    private static final int DATELINE_WORDS = 12;

    private final MarkedSentence sentence;
    private final Excerpt excerpt;

    Framing(MarkedSentence sentence, Excerpt excerpt) {
        this.sentence = sentence;
        this.excerpt = excerpt;
    }

    /** Drops what can frame a sentence before its first clause. */
    void dropDateline() {
        if (!sentence.verbFinal() && excerpt.first() == 0 && sentence.upperCase(0)) {
            int dash = sentence.dashBetween(1, DATELINE_WORDS);
            excerpt.drop(0, dash + 1);
        }
    }

    /** «به گزارش خبرگزاری …، …»: who reports is no part of what happened. */
    void dropAttribution() {
        int first = excerpt.first();
        if (first < 0 || !sentence.has(first, Cue.ATTRIBUTION)) {
            return;
        }
        for (int i = first; i - first < ATTRIBUTION_WORDS; i++) {
            if (sentence.isSign(i, "،,:")) {
                excerpt.drop(first, i + 1);
                return;
            }
        }
    }

    void dropConnectors() {
        int first = excerpt.first();
        while (first >= 0
                && excerpt.last() > first
                && (sentence.has(first, Cue.CONNECTOR) || sentence.isSign(first, "،,؛;:"))) {
            excerpt.drop(first, first + 1);
            first = excerpt.first();
        }
        int last = excerpt.last();
        while (last > first && (sentence.has(last, Cue.CONJUNCTION) || sentence.isSign(last, "،,؛;:"))) {
            excerpt.drop(last, last + 1);
            last = excerpt.last();
        }
    }

    void dropFillers() {
        for (int i = excerpt.first(); i >= 0; i = excerpt.next(i)) {
            if (sentence.has(i, Cue.FILLER)) {
                excerpt.drop(i, i + 1);
            }
        }
    }
}
