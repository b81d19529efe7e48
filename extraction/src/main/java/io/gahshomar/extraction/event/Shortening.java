package io.gahshomar.extraction.event;

/** Makes an excerpt shorter by whole phrases, so that what stays is still a clause. */
final class Shortening {

    private static final int VERB_WORDS = 3;
    private static final int LEAST_WORDS = 5;
    private static final int PHRASE_WORDS = 8;

    private Shortening() {}

    /** Shortens to at most so many code points: relative clauses first, then phrases, at last the end of the subject. */
    static void shorten(Excerpt excerpt, MarkedSentence sentence, Clause clause, int length) {
        if (excerpt.length() <= length) {
            return;
        }
        dropSubordinate(excerpt, sentence, clause);
        if (sentence.verbFinal()) {
            dropLeadingPhrases(excerpt, sentence, length);
            dropMiddle(excerpt, sentence, length);
        } else {
            dropLeadingPhrases(excerpt, sentence, length);
            dropTrailing(excerpt, sentence, clause, length);
        }
        cut(excerpt, sentence, length);
    }

    /** «پس از این دیدارها، …»: an opening phrase that points at the sentence before. */
    static void dropPointingPhrase(Excerpt excerpt, MarkedSentence sentence) {
        int first = excerpt.first();
        int comma = firstComma(excerpt, sentence);
        boolean points = sentence.hasBetween(first + 1, comma, Cue.DEMONSTRATIVE);
        if (first >= 0
                && points
                && comma - first <= PHRASE_WORDS
                && introduces(excerpt, sentence)
                && wordsAfter(excerpt, comma) >= LEAST_WORDS) {
            excerpt.drop(first, comma + 1);
        }
    }

    /** «… که برای مذاکره به تهران رفته بود، …»: clauses that hang on a word and end with a verb of their own. */
    private static void dropSubordinate(Excerpt excerpt, MarkedSentence sentence, Clause clause) {
        for (int i = excerpt.first(); i >= 0 && sentence.verbFinal(); i = excerpt.next(i)) {
            if (!sentence.has(i, Cue.SUBORDINATOR) || i < clause.start()) {
                continue;
            }
            int end = i + 1;
            while (end < clause.end() && !sentence.finite(end)) {
                end++;
            }
            end = sentence.verbEnd(end);
            if (end < clause.end()) {
                excerpt.drop(i, sentence.isSign(end, "،,") ? end + 1 : end);
            }
        }
    }

    /** Drops what stands before the first comma as long as enough is left after it. */
    private static void dropLeadingPhrases(Excerpt excerpt, MarkedSentence sentence, int length) {
        while (excerpt.length() > length) {
            int comma = firstComma(excerpt, sentence);
            if (comma < 0
                    || wordsAfter(excerpt, comma) < LEAST_WORDS + 2
                    || enumerates(excerpt, sentence, comma)
                    || !introduces(excerpt, sentence)) {
                return;
            }
            excerpt.drop(excerpt.first(), comma + 1);
        }
    }

    /** Whether the words before the first comma are a phrase and not the subject: they begin with a preposition. */
    private static boolean introduces(Excerpt excerpt, MarkedSentence sentence) {
        int first = excerpt.first();
        return !sentence.has(first, Cue.DEMONSTRATIVE) && sentence.has(first, Cue.FUNCTION)
                || sentence.has(first, Cue.CONNECTOR);
    }

    /** «از اروپا، آمریکا و چین»: the words after the comma are one more of a list. */
    private static boolean enumerates(Excerpt excerpt, MarkedSentence sentence, int comma) {
        int words = 0;
        for (int i = excerpt.next(comma); i >= 0 && words <= 2; i = excerpt.next(i)) {
            if (sentence.isSign(i, "،,") || sentence.is(i, "و")) {
                return true;
            }
            words++;
        }
        return false;
    }

    private static int firstComma(Excerpt excerpt, MarkedSentence sentence) {
        for (int i = excerpt.first(); i >= 0; i = excerpt.next(i)) {
            if (sentence.isSign(i, "،,")) {
                return i;
            }
        }
        return -1;
    }

    private static int wordsAfter(Excerpt excerpt, int word) {
        int count = 0;
        for (int i = excerpt.next(word); i >= 0; i = excerpt.next(i)) {
            count++;
        }
        return count;
    }

    /** Keeps the beginning and the verb, and drops phrases between two commas or before the verb, the last first. */
    private static void dropMiddle(Excerpt excerpt, MarkedSentence sentence, int length) {
        int comma = excerpt.last();
        while (excerpt.length() > length && comma > 0) {
            int end = comma;
            comma = previousComma(excerpt, sentence, comma);
            int next = nextComma(excerpt, sentence, comma);
            if (comma > 0
                    && next > comma
                    && next <= end
                    && !sentence.has(next - 1, Cue.CONJUNCTION)
                    && !enumerates(excerpt, sentence, next)) {
                excerpt.drop(comma, next);
            }
        }
    }

    private static int previousComma(Excerpt excerpt, MarkedSentence sentence, int word) {
        int i = excerpt.previous(word);
        while (i >= 0 && !sentence.isSign(i, "،,")) {
            i = excerpt.previous(i);
        }
        return i;
    }

    private static int nextComma(Excerpt excerpt, MarkedSentence sentence, int word) {
        int i = word < 0 ? -1 : excerpt.next(word);
        while (i >= 0 && !sentence.isSign(i, "،,")) {
            i = excerpt.next(i);
        }
        return i;
    }

    /** An English clause is complete after its verb and object: drops the last phrase, then the one before it. */
    private static void dropTrailing(Excerpt excerpt, MarkedSentence sentence, Clause clause, int length) {
        int earliest = Math.max(clause.verb() + 2, excerpt.first() + LEAST_WORDS);
        int i = excerpt.last();
        while (excerpt.length() > length && i > earliest) {
            if (sentence.isSign(i, ",،")
                    || sentence.has(i, Cue.AT)
                    || sentence.has(i, Cue.DURING)
                    || sentence.has(i, Cue.CONJUNCTION)
                    || sentence.is(i, "with")
                    || sentence.is(i, "to")) {
                excerpt.drop(i, excerpt.last() + 1);
            }
            i = excerpt.previous(i);
        }
    }

    /**
     * The last resort. In a verb-final language the clause stays complete when whole phrases before its verb are left out; only
     * where none can be are words left out, with an ellipsis in their place.
     */
    static void cut(Excerpt excerpt, MarkedSentence sentence, int length) {
        if (excerpt.length() <= length) {
            return;
        }
        boolean ends = sentence.verbFinal() && sentence.finite(excerpt.last());
        int tail = ends ? tailStart(excerpt, sentence) : excerpt.last() + 1;
        if (PhraseOmission.drop(excerpt, sentence, tail, length)) {
            return;
        }
        while (excerpt.length() > length - 2 && excerpt.previous(tail) > excerpt.first()) {
            excerpt.drop(excerpt.previous(tail), tail);
        }
        while (excerpt.length() > length && excerpt.last() > excerpt.first()) {
            excerpt.drop(excerpt.last(), excerpt.last() + 1);
        }
        PhraseOmission.dropDangling(excerpt, sentence, tail);
        excerpt.elide(excerpt.previous(tail));
    }

    /** Drops prepositions and conjunctions that nothing follows any more. */
    static void dropLoose(Excerpt excerpt, MarkedSentence sentence) {
        while (!sentence.verbFinal()
                && excerpt.last() > excerpt.first()
                && (sentence.has(excerpt.last(), Cue.FUNCTION)
                        || sentence.has(excerpt.last(), Cue.CONJUNCTION)
                        || sentence.isSign(excerpt.last(), ",;:(–-"))
                && !sentence.finite(excerpt.last())) {
            excerpt.drop(excerpt.last(), excerpt.last() + 1);
        }
    }

    /** The words that make up the verb: the noun before a light verb and all of a compound form. */
    private static int tailStart(Excerpt excerpt, MarkedSentence sentence) {
        int start = excerpt.last();
        int before = excerpt.previous(start);
        int words = sentence.finite(before) || sentence.participle(before) ? VERB_WORDS : VERB_WORDS - 1;
        for (int i = 1; i < words && excerpt.previous(start) >= 0; i++) {
            start = excerpt.previous(start);
        }
        return start;
    }
}
