package io.gahshomar.extraction.event;

/** The subject that a clause shares with the clause before it. */
final class BorrowedSubject {

    private static final int FAR = 40;
    private static final int SUBJECT_WORDS = 10;
    private static final int RELATIVE_WORDS = 8;

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

    /** «… و در سال ۲۰۰۱ به یک میلیارد دلار رسید»: the clause begins with a phrase and its subject stands in the clause before. */
    private boolean borrows() {
        boolean amount = mention.atVerb(Cue.AMOUNTING)
                && !mention.inClause(Cue.MEASURE)
                && sentence.hasBetween(previousClause(), clause.start(), Cue.MEASURE);
        // a clause that begins with a phrase its verb asks for has no subject of its own
        return amount || sentence.has(excerpt.first(), Cue.COMPLEMENT) && joined();
    }

    private boolean joined() {
        return sentence.is(clause.start() - 1, "و")
                && subjectEnd() > subjectStart()
                && !sentence.finite(subjectEnd())
                && subjectEnd() - subjectStart() <= SUBJECT_WORDS
                && !sentence.has(subjectStart(), Cue.FUNCTION);
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
        if (sentence.finite(end) && (sentence.has(end - 1, Cue.PROCESS) || sentence.has(end - 1, Cue.CHANGE))) {
            end--;
        }
        while (end > subjectStart() && sentence.has(end - 1, Cue.FUNCTION)) {
            end--;
        }
        return end;
    }

    /**
     * «… بود که در تهران به امضا رسید»: keeps the clause before a relative one that follows its verb and names no subject; whether
     * it does.
     */
    boolean keepMainClause() {
        int verb = clause.start() - 2;
        boolean follows = sentence.verbFinal() && sentence.finite(verb) && sentence.has(verb + 1, Cue.SUBORDINATOR);
        if (!follows || excerpt.first() < clause.start() || !lacksSubject()) {
            return false;
        }
        excerpt.keep(previousClause(), clause.start());
        return true;
    }

    private boolean lacksSubject() {
        int first = excerpt.first();
        int words = 0;
        for (int i = first; i >= 0; i = excerpt.next(i)) {
            words += sentence.isSign(i, "،,") ? RELATIVE_WORDS : 1;
        }
        boolean phrase = sentence.has(first, Cue.COMPLEMENT) || sentence.has(first, Cue.AT);
        return words <= RELATIVE_WORDS && (phrase || sentence.word(first).number());
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
