package io.gahshomar.extraction.event;

/** What somebody says: «اعلام کردند که …», «گفت: «…»». Without it a clause of saying tells nothing. */
final class Complement {

    private static final int FAR = 60;

    private Complement() {}

    /** Keeps the clause that follows a verb of saying up to its own verb. */
    static void keep(Excerpt excerpt, MarkedSentence sentence, Clause clause) {
        if (!sentence.verbFinal() || clause.verb() < 0 || !says(sentence, clause)) {
            return;
        }
        int start = clause.end();
        boolean opens = sentence.has(start, Cue.SUBORDINATOR) || sentence.isSign(start, ":");
        if (opens) {
            excerpt.keep(start, end(sentence, start + 1));
        }
    }

    private static boolean says(MarkedSentence sentence, Clause clause) {
        return sentence.hasBetween(clause.verb() - 4, clause.end(), Cue.SAYING);
    }

    private static int end(MarkedSentence sentence, int start) {
        int depth = 0;
        for (int i = start; i < sentence.size() && i - start < FAR; i++) {
            if (sentence.isSign(i, ".؛;!؟?")) {
                return i;
            }
            if (sentence.has(i, Cue.SUBORDINATOR)) {
                depth++;
            } else if (sentence.finite(i)) {
                int end = sentence.verbEnd(i);
                if (depth == 0) {
                    return GoverningClause.endOfDependent(sentence, end);
                }
                depth--;
                i = end - 1;
            }
        }
        return start;
    }
}
