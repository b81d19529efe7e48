package io.gahshomar.extraction.event;

import io.gahshomar.extraction.temporal.Role;

/**
 * How sure it is that an assertion is a happening of its kind with its date: the share of such assertions that were right in
 * annotated Persian academic and news texts, as (right + 1) / (found + 2). The classes are the kind and whether the date is
 * told by a number («۲۴ مهر ۱۳۸۶») or in words that the neighbourhood resolves («سال گذشته»).
 */
enum Confidence {
    NUMBERED_EVENT(43, 47),
    EVENT_IN_WORDS(25, 28),
    STATISTIC(34, 34),
    NUMBERED_TREND(15, 20),
    TREND_IN_WORDS(2, 5);

    /** What remains of the confidence where the headline cannot be read without the sentence before it. */
    private static final double UNREADABLE = 0.8;

    private final double share;

    Confidence(int right, int found) {
        share = Math.round(100.0 * (right + 1) / (found + 2)) / 100.0;
    }

    /** The share for an assertion with this role; less where its headline cannot be read alone. */
    static double of(Role role, Mention mention, boolean readable) {
        boolean numbered = mention.numbered();
        Confidence confidence =
                switch (role) {
                    case STATISTIC -> STATISTIC;
                    case TREND -> numbered ? NUMBERED_TREND : TREND_IN_WORDS;
                    case EVENT, CITATION, META, MENTION -> numbered ? NUMBERED_EVENT : EVENT_IN_WORDS;
                };
        return readable ? confidence.share : Math.round(100 * confidence.share * UNREADABLE) / 100.0;
    }
}
