package io.gahshomar.extraction.event;

/**
 * A series of amounts that share their subject: «در سال ۱۳۶۷ ارزش مبادلات به ۴۰۰، در سال ۱۳۶۸ به ۴۵۰ و در سال ۱۳۶۹ به ۵۰۰
 * میلیون دلار رسید». The headline of a date in it is the subject and the amount that follows the date.
 */
final class Series {

    private final String text;
    private final MarkedSentence sentence;
    private final Clause clause;
    private final Mention mention;

    private Series(String text, Mention mention) {
        this.text = text;
        this.mention = mention;
        this.sentence = mention.sentence();
        this.clause = mention.clause();
    }

    /** The headline; null where the clause is no such series. */
    static String headline(String text, Mention mention) {
        return mention.sentence().verbFinal() ? new Series(text, mention).write() : null;
    }

    private String write() {
        int firstDate = nextDate(clause.start());
        int secondDate = firstDate < 0 ? -1 : nextDate(dateEnd(firstDate));
        if (secondDate < 0 || clause.verb() < 0 || firstDate > clause.start() + 2) {
            return null;
        }
        int subject = dateEnd(firstDate);
        while (subject < secondDate && !sentence.word(subject).letters()) {
            subject++;
        }
        int subjectEnd = amountStart(subject, secondDate);
        int amount = amountStart(mention.last() + 1, segmentEnd());
        int unit = unitStart();
        if (subjectEnd <= subject || amount < 0 || unit < 0 || !sentence.hasBetween(subject, subjectEnd, Cue.MEASURE)) {
            return null;
        }
        Excerpt subjectWords = new Excerpt(text, sentence);
        subjectWords.keep(subject, withoutPreposition(subjectEnd));
        Excerpt amountWords = new Excerpt(text, sentence);
        amountWords.keep(amount, amount + 1);
        amountWords.keep(unit, unitEnd(unit));
        subjectWords.dropAsides();
        subjectWords.tidy();
        return subjectWords + ": " + amountWords;
    }

    private int nextDate(int from) {
        for (int i = from; i < clause.end(); i++) {
            if (sentence.dated(i)) {
                return i;
            }
        }
        return -1;
    }

    private int dateEnd(int from) {
        int i = from;
        while (i < clause.end() && sentence.dated(i)) {
            i++;
        }
        return i;
    }

    private int segmentEnd() {
        int next = nextDate(mention.last() + 1);
        return next < 0 ? clause.end() : next;
    }

    private int amountStart(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.word(i).number() && !sentence.dated(i)) {
                return i;
            }
        }
        return -1;
    }

    private int withoutPreposition(int end) {
        int i = end;
        while (i > 0 && (sentence.has(i - 1, Cue.FUNCTION) || sentence.has(i - 1, Cue.AMOUNTING))) {
            i--;
        }
        return i;
    }

    private int unitStart() {
        for (int i = mention.last() + 1; i < clause.end(); i++) {
            if (sentence.has(i, Cue.UNIT) && !sentence.dated(i)) {
                return i;
            }
        }
        return -1;
    }

    private int unitEnd(int from) {
        int i = from;
        while (i < clause.end() && sentence.has(i, Cue.UNIT)) {
            i++;
        }
        return i;
    }
}
