package io.gahshomar.extraction.event;

/**
 * The clause that a temporal expression stands in. Bounds are word indexes of its sentence.
 *
 * @param start first word, inclusive
 * @param end one past the last word
 * @param verb its finite verb, -1 where it has none
 * @param subordinate whether it hangs on a word before it, as after «که»
 */
record Clause(int start, int end, int verb, boolean subordinate) {

    private static final int FAR = 120;

    /** The clause around the words {@code first} to {@code last}, both inclusive. */
    static Clause around(MarkedSentence sentence, int first, int last) {
        return sentence.verbFinal() ? verbFinal(sentence, first, last) : verbSecond(sentence, first, last);
    }

    // «در سال ۱۳۷۸ موافقتنامه‌ای امضا شد و همکاری‌ها گسترش یافت»: the verb ends the clause
    private static Clause verbFinal(MarkedSentence sentence, int first, int last) {
        int start = first;
        boolean subordinate = false;
        while (start > 0 && first - start < FAR) {
            int before = start - 1;
            if (sentence.has(before, Cue.SUBORDINATOR)) {
                subordinate = true;
                break;
            }
            if (sentence.isSign(before, ".؛;:؟?!")) {
                break;
            }
            if (sentence.finite(before)) {
                int noun = beforeRelative(sentence, before);
                if (noun < 0) {
                    break;
                }
                start = noun;
            }
            start--;
        }
        while (start < first && (sentence.isSign(start, "،,») ") || sentence.has(start, Cue.CONJUNCTION))) {
            start++;
        }
        int depth = 0;
        for (int i = last + 1; i < sentence.size() && i - last < FAR; i++) {
            if (sentence.isSign(i, ".؛;؟?!")) {
                return new Clause(start, i, -1, subordinate);
            }
            if (sentence.has(i, Cue.SUBORDINATOR)) {
                depth++;
            } else if (sentence.finite(i)) {
                int end = sentence.verbEnd(i);
                if (depth == 0) {
                    return new Clause(start, end, end - 1, subordinate);
                }
                depth--;
                i = end - 1;
            }
        }
        return new Clause(start, Math.min(sentence.size(), last + FAR), -1, subordinate);
    }

    /**
     * «توافقی که پیش‌تر امضا شده بود، …»: the subordinator of the relative clause that ends with this verb, where the clause
     * around it goes on after a comma; -1 where the verb ends a clause of its own.
     */
    private static int beforeRelative(MarkedSentence sentence, int verb) {
        if (!sentence.isSign(verb + 1, "،,")) {
            return -1;
        }
        for (int i = verb - 1; i > 0 && verb - i < FAR; i--) {
            if (sentence.has(i, Cue.SUBORDINATOR)) {
                return sentence.finite(i - 1) || sentence.isSign(i - 1, "،,:؛;") || sentence.has(i - 1, Cue.CONNECTOR)
                        ? -1
                        : i;
            }
            if (sentence.isSign(i, ".؛;:؟?!") || sentence.finite(i) && !sentence.finite(i + 1)) {
                return -1;
            }
        }
        return -1;
    }

    // "In 2007 they signed a treaty, which entered into force in 2009": the verb stands after its subject
    private static Clause verbSecond(MarkedSentence sentence, int first, int last) {
        int start = first;
        boolean subordinate = false;
        while (start > 0 && first - start < FAR && !opensClause(sentence, start - 1)) {
            start--;
        }
        if (sentence.has(start - 1, Cue.SUBORDINATOR)) {
            subordinate = true;
        }
        int end = endOf(sentence, last);
        if (verbOf(sentence, start, end, first) < 0 && sentence.has(end, Cue.SUBORDINATOR)) {
            end = afterSubordinate(sentence, end);
        }
        return new Clause(start, end, verbOf(sentence, start, end, first), subordinate);
    }

    private static int endOf(MarkedSentence sentence, int last) {
        int end = last + 1;
        while (end < sentence.size() && end - last < FAR && !opensClause(sentence, end)) {
            end++;
        }
        return end;
    }

    // "Since 2018, when they withdrew, trade has fallen": the clause goes on after the one inside it
    private static int afterSubordinate(MarkedSentence sentence, int subordinator) {
        int comma = subordinator;
        while (comma < sentence.size() && !sentence.isSign(comma, ",;")) {
            comma++;
        }
        return comma < sentence.size() ? endOf(sentence, comma) : comma;
    }

    private static int verbOf(MarkedSentence sentence, int start, int end, int first) {
        for (int i = first - 1; i >= start; i--) {
            if (sentence.finite(i)) {
                return i;
            }
        }
        for (int i = first; i < end; i++) {
            if (sentence.finite(i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean opensClause(MarkedSentence sentence, int i) {
        if (sentence.isSign(i, ";:?!") || sentence.has(i, Cue.SUBORDINATOR)) {
            return true;
        }
        return sentence.has(i, Cue.CONJUNCTION) && sentence.isSign(i - 1, ",");
    }
}
