package io.gahshomar.extraction.event;

import java.util.Optional;

/**
 * The subject that a headline only points at, put in from the sentence before: «او به باکو رفت», "they signed". It is put in
 * where that sentence begins with a noun phrase of its own and no other stands beside it that could be meant.
 */
final class PointingSubject {

    private static final int WORDS = 8;
    private final String text;
    private final MarkedSentence sentence;
    private final MarkedSentence before;

    /** A headline's sentence and the one before it. */
    PointingSubject(String text, MarkedSentence sentence, MarkedSentence before) {
        this.text = text;
        this.sentence = sentence;
        this.before = before;
    }

    /** The headline with the subject in the place of what points at it; empty where none can be told. */
    Optional<String> named(Excerpt excerpt) {
        int first = excerpt.first();
        int pointing = first < 0 ? 0 : pointingWords(excerpt);
        String subject =
                switch (pointing) {
                    case 0 -> "";
                    case 1 -> subject(first);
                    default -> sentence.has(first + 1, Cue.AMOUNT_NOUN) ? subject(first) : sameNoun(first + 1);
                };
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        Excerpt rest = excerpt.copy();
        rest.drop(first, first + pointing);
        String named = subject + " " + rest;
        return Optional.of(named).filter(headline -> headline.codePointCount(0, headline.length()) <= Headline.LENGTH);
    }

    /** How many words at the beginning stand for a noun: "it", «این میزان», «این تجارت». */
    private int pointingWords(Excerpt excerpt) {
        int first = excerpt.first();
        if (sentence.has(first, Cue.PRONOUN)) {
            return 1;
        }
        return sentence.has(first, Cue.DEMONSTRATIVE) && excerpt.next(first) == first + 1 ? 2 : 0;
    }

    /** «این تجارت»: the phrase of the sentence before that the same noun begins, where there is one: «تجارت میان ایران و روسیه». */
    private String sameNoun(int noun) {
        int start = -1;
        for (int i = 0; i < before.size(); i++) {
            if (before.is(i, sentence.word(noun).folded())) {
                if (start >= 0) {
                    return "";
                }
                start = i;
            }
        }
        int end = start < 0 ? start : phraseEnd(start + 1);
        return end - start > 1 && end - start <= WORDS && !before.has(start - 1, Cue.DEMONSTRATIVE)
                ? written(start, end)
                : "";
    }

    private int phraseEnd(int from) {
        int end = before.has(from, Cue.BETWEEN) ? from + 1 : from;
        while (end < before.size() && !ends(end) && !before.has(end, Cue.COMPLEMENT)) {
            end++;
        }
        return before.verbFinal() != before.finite(end) ? end : from;
    }

    private String subject(int pronoun) {
        int start = start();
        int end = end(start);
        boolean several = before.hasBetween(start, end, Cue.AND);
        boolean plural = sentence.has(pronoun, Cue.PLURAL_PRONOUN);
        boolean noun = sentence.has(pronoun, Cue.DEMONSTRATIVE);
        if (end <= start
                || end - start > WORDS
                || before.has(start, Cue.FUNCTION) && !before.is(start, "the") && !before.is(start, "a")
                || before.has(start, Cue.PRONOUN)
                || several && !plural && !noun
                || noun && !before.hasBetween(start, end, Cue.MEASURE)) {
            return "";
        }
        return written(start, end);
    }

    private String written(int start, int end) {
        Excerpt words = new Excerpt(text, before);
        words.keep(start, end);
        words.dropAsides();
        words.tidy();
        return words.toString();
    }

    /** The first word of the sentence before that opens neither a connector nor a phrase that ends with a comma or a date. */
    private int start() {
        int start = 0;
        while (start < before.size()
                && (before.has(start, Cue.CONNECTOR) || before.word(start).sign())) {
            start++;
        }
        if (!before.has(start, Cue.AT) && !before.has(start, Cue.DURING) && !before.dated(start)) {
            return start;
        }
        int end = start;
        while (end < before.size() && !before.dated(end) && !before.isSign(end, "،,") && !before.finite(end)) {
            end++;
        }
        while (before.dated(end) || end < before.size() && before.isSign(end, "،,")) {
            end++;
        }
        return end;
    }

    private int end(int start) {
        int end = start;
        while (end < before.size() && !ends(end)) {
            end++;
        }
        // a Persian object without «را» stands between subject and verb and looks like a part of the subject
        boolean told = before.verbFinal() != before.finite(end);
        return told ? end : start;
    }

    private boolean ends(int word) {
        return before.dated(word)
                || before.word(word).number()
                || before.word(word).sign()
                || before.finite(word)
                || before.has(word, Cue.SUBORDINATOR)
                || before.verbFinal()
                        && (before.has(word, Cue.AMOUNTING)
                                || before.has(word, Cue.DURING)
                                || before.has(word, Cue.PHRASE)
                                || before.is(word, "به")
                                || before.is(word, "از")
                                || before.is(word, "را"));
    }
}
