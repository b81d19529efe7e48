package io.gahshomar.extraction.event;

/** The noun that a relative clause belongs to. */
final class Antecedent {

    private static final int WORDS = 14;

    private final MarkedSentence sentence;
    private final Excerpt excerpt;

    Antecedent(MarkedSentence sentence, Excerpt excerpt) {
        this.sentence = sentence;
        this.excerpt = excerpt;
    }

    /** «سندی که در سال ۲۰۰۰ منتشر شد»: the words before «که» are what the clause tells of. */
    void keep(int subordinator) {
        if (!sentence.verbFinal()) {
            keepNounBefore(subordinator);
            return;
        }
        if (!sentence.is(subordinator, "که")) {
            return;
        }
        int start = subordinator;
        while (start > 0
                && subordinator - start < WORDS
                && !sentence.finite(start - 1)
                && !sentence.has(start - 1, Cue.SUBORDINATOR)
                && !sentence.isSign(start - 1, ".؛;:،,؟?!")
                && !(start == subordinator && sentence.isSign(start - 1, "("))) {
            start--;
        }
        if (subordinator - start == WORDS) {
            start = afterConjunction(start, subordinator);
        }
        while (start < subordinator
                && (DateAdverbial.precedes(sentence, start)
                        || sentence.has(start, Cue.CONNECTOR)
                        || sentence.has(start, Cue.FUNCTION)
                        || sentence.dated(start))) {
            start++;
        }
        // «زمانی که»: says when, and is no subject
        if (subordinator - start > 1 || !sentence.has(start, Cue.TIME_NOUN)) {
            excerpt.keep(start, subordinator);
        }
    }

    /** The last noun of a list that is too long: the words after its last conjunction. */
    private int afterConjunction(int start, int subordinator) {
        for (int i = subordinator - 1; i > start; i--) {
            if (sentence.has(i, Cue.AND)) {
                return i + 1;
            }
        }
        return start;
    }

    // "a joint committee, which held its first session in 2019"
    private void keepNounBefore(int subordinator) {
        boolean relative = sentence.is(subordinator, "which") || sentence.is(subordinator, "who");
        int end = sentence.isSign(subordinator - 1, ",") ? subordinator - 1 : subordinator;
        int start = end;
        while (relative
                && start > 0
                && end - start < WORDS / 2
                && !sentence.word(start - 1).sign()
                && !sentence.finite(start - 1)
                && !sentence.has(start - 1, Cue.AT)) {
            start--;
            if (sentence.is(start, "a") || sentence.is(start, "an") || sentence.is(start, "the")) {
                break;
            }
        }
        excerpt.keep(start, end);
    }
}
