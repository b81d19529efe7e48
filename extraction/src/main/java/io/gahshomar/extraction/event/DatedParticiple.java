package io.gahshomar.extraction.event;

/** "The plant, begun in 1979, was opened in 2005": a participle between two commas with a date of its own. */
final class DatedParticiple {

    private static final int SUBJECT_WORDS = 10;
    private static final String REGULAR_ENDING = "ed";

    private final MarkedSentence sentence;
    private final Mention mention;
    private final Excerpt excerpt;

    DatedParticiple(Mention mention, Excerpt excerpt) {
        this.sentence = mention.sentence();
        this.mention = mention;
        this.excerpt = excerpt;
    }

    /** Keeps the noun and the participle where the date is the participle's, and else drops the participle. */
    void settle() {
        for (int open = mention.clause().start();
                !sentence.verbFinal() && open < mention.clause().end();
                open++) {
            int close = sentence.isSign(open, ",") ? close(open) : -1;
            if (close > 0) {
                settle(open, close);
            }
        }
    }

    private void settle(int open, int close) {
        if (mention.first() > close || mention.last() < open) {
            excerpt.drop(open, close + 1);
        } else if (open - mention.clause().start() <= SUBJECT_WORDS) {
            excerpt.drop(open, open + 1);
            excerpt.drop(close, sentence.size());
        }
    }

    /** The comma that ends the participle and its date; -1 where the comma opens none. */
    private int close(int open) {
        if (!participle(open + 1)) {
            return -1;
        }
        int i = open + 2;
        while (sentence.has(i, Cue.AT) || sentence.has(i, Cue.DURING) || sentence.is(i, "the")) {
            i++;
        }
        int end = i;
        while (sentence.dated(end)) {
            end++;
        }
        return end > i && sentence.isSign(end, ",") && verbAfter(end) ? end : -1;
    }

    private boolean verbAfter(int word) {
        for (int i = word; i < mention.clause().end(); i++) {
            if (sentence.finite(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean participle(int word) {
        return word < sentence.size()
                && (sentence.has(word, Cue.PARTICIPLE)
                        || sentence.word(word).folded().endsWith(REGULAR_ENDING));
    }
}
