package io.gahshomar.extraction.event;

import io.gahshomar.event.date.Precision;

/** What kind of happening a dated clause tells of. */
final class HappeningRules {

    private HappeningRules() {}

    /** An amount for a period: «ارزش مبادلات در سال ۱۳۷۵ به ۴۰۰ میلیون دلار رسید». */
    static boolean measures(Mention mention) {
        return hasQuantity(mention) && measured(mention) && !actPrevails(mention) && !changesOverYears(mention);
    }

    private static boolean measured(Mention mention) {
        return mention.inClause(Cue.MEASURE)
                || mention.atVerb(Cue.AMOUNTING)
                        && mention.sentence().hasBetween(0, mention.clause().start(), Cue.MEASURE);
    }

    private static boolean actPrevails(Mention mention) {
        return mention.inClause(Cue.STRONG_ACT);
    }

    /** A growth or fall over several years: «میان سال‌های ۲۰۱۰ و ۲۰۱۵ تجارت ۶۵ درصد کاهش یافت». */
    private static boolean changesOverYears(Mention mention) {
        return mention.longerThanYear() && (mention.atVerb(Cue.PROCESS) || mention.atVerb(Cue.CHANGE));
    }

    private static boolean hasQuantity(Mention mention) {
        MarkedSentence sentence = mention.sentence();
        Clause clause = mention.clause();
        for (int i = clause.start(); i < clause.end(); i++) {
            boolean number = sentence.word(i).number() || sentence.has(i, Cue.NUMERAL);
            if (number && !sentence.dated(i) && sentence.hasBetween(i + 1, i + 4, Cue.UNIT)) {
                return true;
            }
        }
        return false;
    }

    /** A span of years in which something lasts or changes: «از سال ۲۰۱۹ با فشار روبه‌رو شده است». */
    static boolean lasts(Mention mention) {
        return mention.longerThanYear() && !pointed(mention) && !bounded(mention);
    }

    /** «تا ۲۲ خرداد فرصت دارند», «از ۱۳ خرداد مستقر شدند»: a term or a beginning to the day or month. */
    private static boolean bounded(Mention mention) {
        boolean act = mention.atVerb(Cue.ACT) || mention.atVerb(Cue.STRONG_ACT);
        return mention.namesMonth() && (mention.openStart() || mention.openEnd() && act);
    }

    /** «در طول سال گذشته»: what lasted a year. */
    static boolean fillsYear(Mention mention) {
        boolean year = mention.date().precision() == Precision.YEAR || mention.longerThanYear();
        return year && mention.before(Cue.THROUGHOUT, 2) && !mention.inClause(Cue.STRONG_ACT);
    }

    private static boolean pointed(Mention mention) {
        return mention.date().precision() == Precision.DECADE
                && mention.before(Cue.AT, 1)
                && !mention.before(Cue.DURING, 1)
                && !mention.atVerb(Cue.PROCESS)
                && !mention.atVerb(Cue.CHANGE);
    }

    /** A process that is told of one year: «همکاری دو کشور در سال ۱۹۹۵ گسترش یافت». */
    static boolean goesOn(Mention mention) {
        return !mention.fine()
                && mention.date().precision() != Precision.MONTH
                && mention.atVerb(Cue.PROCESS)
                && !mention.atVerb(Cue.ACT)
                && !mention.inClause(Cue.STRONG_ACT);
    }
}
