package io.gahshomar.extraction.event;

import java.util.Map;
import java.util.Set;

/**
 * The subject that a headline only points at, put in from the sentence before: «او به باکو رفت», "they signed". It is put in
 * where that sentence begins with a noun phrase of its own and no other stands beside it that could be meant.
 */
final class PointingSubject {

    private static final int WORDS = 8;
    private static final Set<String> PRONOUNS =
            Set.of("او", "وی", "ایشان", "آنها", "آن‌ها", "انها", "he", "she", "it", "they");
    private static final Set<String> POINTING = Set.of("این", "آن", "ان", "همین", "this", "that");
    private static final Set<String> PLURAL = Set.of("they", "آنها", "انها");
    private static final Set<String> NOUNS = Set.of("میزان", "رقم", "مبلغ", "figure", "amount");
    private static final Map<Boolean, String> AND = Map.of(true, "و", false, "and");

    private final String text;
    private final MarkedSentence sentence;
    private final MarkedSentence before;

    /** A headline's sentence and the one before it. */
    PointingSubject(String text, MarkedSentence sentence, MarkedSentence before) {
        this.text = text;
        this.sentence = sentence;
        this.before = before;
    }

    /** The headline with the subject in the place of what points at it; unchanged where none can be told. */
    String named(Excerpt excerpt) {
        int pointing = pointingWords(excerpt);
        String subject = pointing == 0 ? "" : subject(excerpt.first());
        if (subject.isEmpty()) {
            return excerpt.toString();
        }
        Excerpt rest = excerpt.copy();
        rest.drop(rest.first(), rest.first() + pointing);
        String named = subject + " " + rest;
        return named.codePointCount(0, named.length()) <= Headline.LENGTH ? named : excerpt.toString();
    }

    /** How many words at the beginning stand for a noun: "it", «این میزان». */
    private int pointingWords(Excerpt excerpt) {
        int first = excerpt.first();
        if (first < 0) {
            return 0;
        }
        String word = sentence.word(first).folded();
        int next = excerpt.next(first);
        if (PRONOUNS.contains(word)) {
            return 1;
        }
        boolean pair = POINTING.contains(word)
                && next == first + 1
                && NOUNS.contains(sentence.word(next).folded());
        return pair ? 2 : 0;
    }

    private String subject(int pronoun) {
        int start = start();
        int end = end(start);
        boolean several =
                before.hasBetween(start, end, Cue.CONJUNCTION) && indexOf(AND.get(before.verbFinal()), start, end) >= 0;
        boolean plural = PLURAL.contains(sentence.word(pronoun).folded());
        boolean noun = sentence.is(pronoun, "این") || sentence.is(pronoun, "this");
        if (end <= start
                || end - start > WORDS
                || before.has(start, Cue.FUNCTION) && !before.is(start, "the") && !before.is(start, "a")
                || PRONOUNS.contains(before.word(start).folded())
                || several && !plural && !noun
                || noun && !before.hasBetween(start, end, Cue.MEASURE)) {
            return "";
        }
        Excerpt words = new Excerpt(text, before);
        words.keep(start, end);
        words.dropAsides();
        words.tidy();
        return words.toString();
    }

    private int indexOf(String word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (before.is(i, word)) {
                return i;
            }
        }
        return -1;
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
