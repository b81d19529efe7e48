package io.gahshomar.extraction.event;

import java.util.Optional;

/**
 * The phrase that a date belongs to where a clause holds several dates: «انقلاب ایران (۱۳۵۷) و فروپاشی شوروی (۱۳۷۰) …»,
 * «از پایان جنگ در سال ۱۳۶۷ با سفر رئیس مجلس به مسکو در سال ۱۳۶۸ آغاز شد». Each names an act, and the act is the headline.
 *
 * @param start first word, inclusive
 * @param end one past its last word, the date not included
 */
record NounPhrase(int start, int end) {

    private static final int FAR = 20;

    static Optional<NounPhrase> of(Mention mention) {
        MarkedSentence sentence = mention.sentence();
        if (!sentence.verbFinal() || !severalDates(mention) || mention.longerThanYear()) {
            return Optional.empty();
        }
        int end = mention.first();
        if (sentence.isSign(end - 1, "(")) {
            end--;
        } else if (sentence.is(end - 1, "در")) {
            end--;
        } else {
            return Optional.empty();
        }
        int head = head(mention, end);
        return head < 0 ? Optional.empty() : Optional.of(new NounPhrase(head, end));
    }

    private static boolean severalDates(Mention mention) {
        MarkedSentence sentence = mention.sentence();
        for (int i = mention.clause().start(); i < mention.clause().end(); i++) {
            boolean own = i >= mention.first() && i <= mention.last();
            if (sentence.dated(i) && !own) {
                return true;
            }
        }
        return false;
    }

    /** The first word of the phrase: a word for an act that follows a preposition, a conjunction or a comma. */
    private static int head(Mention mention, int end) {
        MarkedSentence sentence = mention.sentence();
        int head = -1;
        int start = Math.max(mention.clause().start(), end - FAR);
        for (int i = end - 1; i >= start; i--) {
            if (sentence.dated(i) || sentence.finite(i) || sentence.isSign(i, "()،,")) {
                break;
            }
            boolean opened = sentence.isSign(end, "(")
                    || i == mention.clause().start()
                    || sentence.has(i - 1, Cue.FUNCTION)
                    || sentence.word(i - 1).sign();
            if (sentence.has(i, Cue.ACT) && opened && end - i >= 2) {
                head = i;
                if (!sentence.is(i - 1, "به") && !sentence.is(i - 1, "در")) {
                    break;
                }
            }
        }
        return head;
    }
}
