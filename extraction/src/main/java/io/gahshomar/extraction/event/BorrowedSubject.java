package io.gahshomar.extraction.event;

/** The subject that a clause shares with the clause before it. */
final class BorrowedSubject {

    private static final int FAR = 40;

    private final MarkedSentence sentence;
    private final Mention mention;
    private final Clause clause;
    private final Excerpt excerpt;

    BorrowedSubject(Mention mention, Excerpt excerpt) {
        this.sentence = mention.sentence();
        this.mention = mention;
        this.clause = mention.clause();
        this.excerpt = excerpt;
    }

    /** Keeps the subject of the clause before where this one lacks its own; whether it does. */
    boolean keep() {
        if (!sentence.has(excerpt.first(), Cue.FUNCTION) || !sentence.verbFinal() || !borrows()) {
            return false;
        }
        excerpt.keep(subjectStart(), subjectEnd());
        return true;
    }

    /** «… و در سال ۲۰۰۱ به یک میلیارد دلار رسید»: an amount whose subject stands in the clause before. */
    private boolean borrows() {
        return mention.atVerb(Cue.AMOUNTING)
                && !mention.inClause(Cue.MEASURE)
                && sentence.hasBetween(previousClause(), clause.start(), Cue.MEASURE);
    }

    private int subjectStart() {
        int start = previousClause();
        while (start < clause.start()
                && (sentence.dated(start)
                        || sentence.word(start).sign()
                        || sentence.has(start, Cue.CONNECTOR)
                        || DateAdverbial.precedes(sentence, start))) {
            start++;
        }
        return start;
    }

    private int subjectEnd() {
        int end = subjectStart();
        while (end < clause.start()
                && !sentence.dated(end)
                && !sentence.word(end).number()
                && !sentence.word(end).sign()
                && !sentence.finite(end)
                && !sentence.has(end, Cue.AMOUNTING)
                && !sentence.has(end, Cue.DURING)
                && !sentence.is(end, "در")
                && !sentence.is(end, "به")) {
            end++;
        }
        return end;
    }

    /** First word of the clause before the one that begins here, within the sentence. */
    int previousClause() {
        int start = Math.max(0, clause.start() - 2);
        while (start > 0
                && clause.start() - start < FAR
                && !sentence.isSign(start - 1, ".؛;:؟?!")
                && !(sentence.finite(start - 1) && clause.start() - start > 3)) {
            start--;
        }
        while (start < clause.start() && (sentence.word(start).sign() || sentence.has(start, Cue.CONJUNCTION))) {
            start++;
        }
        return start;
    }
}
