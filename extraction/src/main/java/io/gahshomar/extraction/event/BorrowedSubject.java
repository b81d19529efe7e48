package io.gahshomar.extraction.event;

import java.util.Set;

/** The subject that a clause shares with the clause before it. */
final class BorrowedSubject {

    private static final int FAR = 40;
    private static final int SUBJECT_WORDS = 10;
    /** Prepositions of phrases that a verb asks for; a clause that begins with one has no subject before it. */
    private static final Set<String> COMPLEMENTS = Set.of("به", "با", "از");

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
        return amount || COMPLEMENTS.contains(sentence.word(excerpt.first()).folded()) && joined();
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
