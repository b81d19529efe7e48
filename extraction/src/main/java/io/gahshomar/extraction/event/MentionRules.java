package io.gahshomar.extraction.event;

import io.gahshomar.event.date.Precision;
import io.gahshomar.extraction.structure.BlockKind;
import io.gahshomar.extraction.structure.Words.Word;

/** When a date names or frames something and nothing is said to have happened then. */
final class MentionRules {

    private static final int QUOTED_TITLE_WORDS = 25;
    private static final int DATELINE_WORDS = 6;

    private MentionRules() {}

    /** A cell or the caption of a table: «جدول ۱. صادرات در سال ۲۰۲۲». */
    static boolean inTable(Mention mention) {
        return mention.kind() == BlockKind.TABLE || mention.kind() == BlockKind.CAPTION;
    }

    /** A heading that tells of no act: «روابط در دهه ۱۹۹۰». */
    static boolean inHeading(Mention mention) {
        boolean heading = mention.kind() == BlockKind.HEADING || mention.kind() == BlockKind.TITLE;
        return heading && mention.clause().verb() < 0 && (!mention.inClause(Cue.ACT) || mention.longerThanYear());
    }

    /** The title of a cited work: «پژوهشی با عنوان «سیاست خارجی روسیه (۲۰۰۰-۲۰۱۸)»». */
    static boolean inQuotedTitle(Mention mention) {
        MarkedSentence sentence = mention.sentence();
        int open = mention.first();
        while (open >= 0 && mention.first() - open < QUOTED_TITLE_WORDS && !sentence.isSign(open, "«“\"")) {
            if (sentence.isSign(open, "»”")) {
                return false;
            }
            open--;
        }
        return open >= 1 && sentence.isSign(open, "«“\"") && sentence.hasBetween(open - 4, open, Cue.CITING);
    }

    /** «امروز روسیه سیاستی مستقل دارد», "today trade remains low": the present time and not a day on which something happened. */
    static boolean meansPresentTime(Mention mention) {
        MarkedSentence sentence = mention.sentence();
        return mention.first() == mention.last()
                && sentence.has(mention.first(), Cue.RHETORICAL)
                && mention.clause().verb() >= 0
                && sentence.hasBetween(
                        mention.clause().verb() - 1, mention.clause().end(), Cue.PRESENT)
                && !mention.atVerb(Cue.STRONG_ACT);
    }

    /** «در مقایسه با سال ۲۰۲۰», "compared with 2019". */
    static boolean inComparison(Mention mention) {
        MarkedSentence sentence = mention.sentence();
        int distance = sentence.verbFinal() ? 12 : 3;
        int cue = sentence.indexBetween(mention.first() - distance, mention.first(), Cue.COMPARISON);
        return cue >= 0 && !broken(sentence, cue, mention.first());
    }

    private static boolean broken(MarkedSentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.has(i, Cue.COMPARISON)) {
                continue;
            }
            if (sentence.finite(i) || sentence.isSign(i, "،,؛;")) {
                return true;
            }
        }
        return false;
    }

    /** «نخستین سفر از سال ۱۹۴۳ بود», "the worst flood since 1954": how far back a ranking holds, and not what lasts since then. */
    static boolean endsRanking(Mention mention) {
        MarkedSentence sentence = mention.sentence();
        int ranking = sentence.indexBetween(mention.clause().start(), mention.first(), Cue.RANKING);
        boolean since = mention.openEnd() || sentence.is(mention.first() - 1, "since");
        if (!since || ranking < 0) {
            return false;
        }
        int verb = mention.clause().verb();
        return sentence.verbFinal()
                ? verb < 0 || verb <= mention.last() + 2 && sentence.has(verb, Cue.LINKING)
                : !broken(sentence, ranking, mention.first());
    }

    /** «جهان دهه ۲۰۰۰», "the post-2001 era": an age and nothing in it. */
    static boolean namesAge(Mention mention) {
        return mention.before(Cue.ERA, 3)
                        && (mention.clause().verb() < 0 || !mention.sentence().verbFinal())
                || mention.after(Cue.ERA, 1) && !mention.sentence().verbFinal();
    }

    /** «موافقتنامه ژوئیه ۱۹۹۸», «یورو ۲۰۱۶»: a thing that is called by its year. */
    static boolean namesThing(Mention mention) {
        return mention.sentence().verbFinal() ? hangsOnNoun(mention) : standsBeforeNoun(mention);
    }

    private static boolean hangsOnNoun(Mention mention) {
        MarkedSentence sentence = mention.sentence();
        int before = mention.first() - 1;
        while (before >= 0 && sentence.has(before, Cue.CALENDAR)) {
            before--;
        }
        if (before < 0 || !mention.numbered() || !sentence.word(before).letters() || sentence.dated(before)) {
            return false;
        }
        if (sentence.has(before, Cue.NAMED_BY_YEAR)) {
            return true;
        }
        boolean year = mention.date().precision() != Precision.DAY;
        return year
                && !sentence.has(before, Cue.FUNCTION)
                && !sentence.has(before, Cue.ACT)
                && !sentence.finite(before)
                && sentence.word(mention.first()).number();
    }

    // "the 2015 agreement", "the treaty of 1921"
    private static boolean standsBeforeNoun(Mention mention) {
        MarkedSentence sentence = mention.sentence();
        int before = mention.first() - 1;
        int after = mention.last() + 1;
        if (sentence.is(before, "of") && sentence.has(before - 1, Cue.NAMED_BY_YEAR)) {
            return true;
        }
        if (after >= sentence.size() || !sentence.word(after).letters() || sentence.has(after, Cue.FUNCTION)) {
            return false;
        }
        return before >= 0 && determiner(sentence.word(before)) && !sentence.finite(after);
    }

    private static boolean determiner(Word word) {
        return word.letters()
                && (word.is("the")
                        || word.is("a")
                        || word.is("an")
                        || word.is("its")
                        || word.is("their")
                        || word.is("this")
                        || word.is("that")
                        || word.folded().endsWith("'s"));
    }

    /** "MOSCOW, March 3 (Agency) - …": the day that a report was filed. */
    static boolean inDateline(Mention mention) {
        MarkedSentence sentence = mention.sentence();
        if (sentence.verbFinal() || mention.first() > DATELINE_WORDS || !sentence.upperCase(0)) {
            return false;
        }
        return sentence.dashBetween(mention.last() + 1, mention.last() + DATELINE_WORDS) >= 0;
    }

    /** A clause about the text itself: «این مقاله دهه ۱۹۹۰ را بررسی می‌کند». */
    static boolean aboutText(Mention mention) {
        return mention.inClause(Cue.TEXT);
    }

    /** Neither a verb nor a word for an act: nothing is asserted. */
    static boolean assertsNothing(Mention mention) {
        return mention.clause().verb() < 0 && !mention.inClause(Cue.ACT) && !mention.inClause(Cue.PROCESS);
    }
}
