package io.gahshomar.extraction.event;

/**
 * The clause that a Persian clause hangs on without a word between them: «مقرر شد نیروگاه‌ها کار خود را آغاز نمایند», «سازمان
 * توانسته است پذیرفته شود». A subjunctive alone asserts nothing.
 */
final class GoverningClause {

    private static final String CLAUSE_ENDS = ".؛;:؟?!،,";

    private final MarkedSentence sentence;
    private final Clause clause;

    private GoverningClause(MarkedSentence sentence, Clause clause) {
        this.sentence = sentence;
        this.clause = clause;
    }

    /** Keeps the governing clause, or a modal verb with what stands before it. */
    static void keep(Excerpt excerpt, MarkedSentence sentence, Clause clause) {
        if (!sentence.verbFinal() || clause.verb() < 0 || clause.subordinate()) {
            return;
        }
        GoverningClause governing = new GoverningClause(sentence, clause);
        int verb = governing.verb();
        if (verb >= 0) {
            excerpt.keep(governing.startOf(verb), clause.start());
        }
    }

    /** The subjunctive clauses that follow directly after the words before {@code from}; the end of the last one. */
    static int endOfDependent(MarkedSentence sentence, int from) {
        for (int i = from; i < sentence.size() && !sentence.isSign(i, CLAUSE_ENDS); i++) {
            if (sentence.has(i, Cue.SUBORDINATOR)) {
                return from;
            }
            if (sentence.finite(i)) {
                return sentence.subjunctive(i) ? sentence.verbEnd(i) : from;
            }
        }
        return from;
    }

    /** The verb that governs this clause, over other subjunctives that are joined with it; -1 where none does. */
    private int verb() {
        int before = clause.start() - 1;
        if (sentence.has(before, Cue.MODAL)) {
            return before;
        }
        if (!sentence.subjunctive(firstOf(clause.verb()))) {
            return -1;
        }
        while (before >= 0) {
            if (sentence.has(before, Cue.CONJUNCTION) && before == clause.start() - 1) {
                before--;
            }
            if (!sentence.finite(before)) {
                return -1;
            }
            if (!sentence.subjunctive(before)) {
                return before;
            }
            before = startOf(before) - 1;
        }
        return -1;
    }

    private int firstOf(int verb) {
        int first = verb;
        while (sentence.finite(first - 1)) {
            first--;
        }
        return first;
    }

    private int startOf(int verb) {
        int start = firstOf(verb);
        while (start > 0
                && !sentence.finite(start - 1)
                && !sentence.isSign(start - 1, CLAUSE_ENDS)
                && !sentence.has(start - 1, Cue.SUBORDINATOR)) {
            start--;
        }
        return start;
    }
}
