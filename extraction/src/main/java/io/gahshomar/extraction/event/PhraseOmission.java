package io.gahshomar.extraction.event;

/**
 * Leaves out the fewest words that make a clause fit: a stretch that begins with a word that opens a phrase and ends before
 * another one or before the verb. What is said of an object stays, as long as anything else can go.
 */
final class PhraseOmission {

    private static final int SUBJECT_WORDS = 2;

    private final Excerpt excerpt;
    private final MarkedSentence sentence;
    private final int tail;
    private final int length;
    private final boolean amounts;

    private PhraseOmission(Excerpt excerpt, MarkedSentence sentence, int tail, int length) {
        this.excerpt = excerpt;
        this.sentence = sentence;
        this.tail = tail;
        this.length = length;
        this.amounts = sentence.has(excerpt.previous(tail), Cue.UNIT);
    }

    /**
     * Drops such a stretch.
     *
     * @param tail first word of the verb; one past the last word where the clause does not end with its verb
     * @return whether there was one
     */
    static boolean drop(Excerpt excerpt, MarkedSentence sentence, int tail, int length) {
        PhraseOmission omission = new PhraseOmission(excerpt, sentence, tail, length);
        return !sentence.verbFinal() && omission.dropEnd()
                || omission.dropStretch(false, false)
                || omission.dropStretch(false, true)
                || omission.dropStretch(true, false)
                || omission.dropLongest() && drop(excerpt, sentence, tail, length);
    }

    private boolean dropStretch(boolean objects, boolean anyPhrase) {
        int longest = -1;
        int from = -1;
        int to = -1;
        for (int i = secondPhrase(); i >= 0 && i < tail; i = excerpt.next(i)) {
            if (!opens(i)) {
                continue;
            }
            for (int j = excerpt.next(i); j >= 0 && j <= tail; j = excerpt.next(j)) {
                boolean wholeExample = sentence.has(i, Cue.EXAMPLE) && sentence.is(j, "را");
                if (!wholeExample && breaks(j, objects)) {
                    break;
                }
                int rest = wholeExample || goesOn(i, j, anyPhrase) ? excerpt.lengthWithout(i, j) : -1;
                if (rest <= length && rest > longest) {
                    longest = rest;
                    from = i;
                    to = j;
                }
            }
        }
        excerpt.drop(from, to);
        if (from >= 0) {
            dropDangling(excerpt, sentence, to);
        }
        return from >= 0;
    }

    /** Where no single stretch is enough: drops the longest one, so that another may be. */
    private boolean dropLongest() {
        int from = -1;
        int to = -1;
        int shortest = excerpt.length();
        for (int i = secondPhrase(); i >= 0 && i < tail; i = excerpt.next(i)) {
            for (int j = excerpt.next(i); opens(i) && j >= 0 && j <= tail && !breaks(j, false); j = excerpt.next(j)) {
                int rest = goesOn(i, j, true) ? excerpt.lengthWithout(i, j) : shortest;
                if (rest < shortest) {
                    shortest = rest;
                    from = i;
                    to = j;
                }
            }
        }
        excerpt.drop(from, to);
        return from >= 0;
    }

    // an English clause may end before any phrase that follows its verb
    private boolean dropEnd() {
        for (int i = excerpt.last(); i > excerpt.first(); i = excerpt.previous(i)) {
            if (opens(i) && verbBefore(excerpt.previous(i)) && excerpt.lengthWithout(i, excerpt.last() + 1) <= length) {
                excerpt.drop(i, excerpt.last() + 1);
                return true;
            }
        }
        return false;
    }

    private boolean verbBefore(int word) {
        for (int i = excerpt.previous(word); i >= 0; i = excerpt.previous(i)) {
            if (sentence.finite(i)) {
                return true;
            }
        }
        return false;
    }

    private int secondPhrase() {
        int i = excerpt.first();
        for (int words = 0; words < SUBJECT_WORDS && i >= 0; words++) {
            i = excerpt.next(i);
        }
        return i;
    }

    /** Whether a stretch that goes over the word would take a verb, an opening of speech or the object with it. */
    private boolean breaks(int word, boolean objects) {
        return !objects && sentence.is(word, "را")
                || sentence.isSign(word, ":")
                || word < tail && sentence.finite(word) && !sentence.has(word, Cue.SAYING);
    }

    /** Whether the clause goes on at word {@code to} after a stretch that began at {@code from}. */
    private boolean goesOn(int from, int to, boolean anyPhrase) {
        if (to == tail) {
            return amounts || !sentence.is(from, "به");
        }
        if (anyPhrase && sentence.is(from, "به") && !sentence.is(to, "به")) {
            return false;
        }
        boolean phrase = opens(to) && (anyPhrase || to == complementStart() || afterComma(to));
        return !amounts && !sentence.is(to, "و") && (phrase || saying(to));
    }

    private boolean saying(int word) {
        return sentence.has(word, Cue.SAYING)
                && !sentence.has(word - 1, Cue.SAYING)
                && (sentence.finite(word) || sentence.finite(word + 1));
    }

    /** «با چالش‌های زیادی روبه‌رو هستند»: the preposition of the last phrase before the verb. */
    private int complementStart() {
        int i = excerpt.previous(tail);
        while (i > excerpt.first()
                && !sentence.has(i, Cue.FUNCTION)
                && !sentence.word(i).sign()) {
            i = excerpt.previous(i);
        }
        while (sentence.has(i, Cue.PHRASE) && sentence.has(i - 1, Cue.PHRASE)) {
            i--;
        }
        return i;
    }

    private boolean opens(int word) {
        boolean preposition = sentence.has(word, Cue.AT) || sentence.has(word, Cue.DURING) || sentence.is(word, "with");
        return sentence.has(word, Cue.PHRASE) && !sentence.has(word - 1, Cue.PHRASE)
                || sentence.is(word, "به")
                || amounts && sentence.is(word, "و")
                || !sentence.verbFinal() && preposition && !sentence.is(word, "of") && !sentence.is(word, "by")
                || afterComma(word);
    }

    private boolean afterComma(int word) {
        return sentence.isSign(excerpt.previous(word), "،,");
    }

    /** Drops what is left of a phrase before the verb. */
    static void dropDangling(Excerpt excerpt, MarkedSentence sentence, int tail) {
        int i = excerpt.previous(tail);
        while (i > excerpt.first() && (sentence.has(i, Cue.FUNCTION) || sentence.isSign(i, "،,؛;:«("))) {
            if (sentence.is(i, "را")) {
                return;
            }
            excerpt.drop(i, i + 1);
            i = excerpt.previous(i);
        }
    }
}
