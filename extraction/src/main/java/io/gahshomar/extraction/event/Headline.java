package io.gahshomar.extraction.event;

import java.util.Set;

/**
 * The headline of a dated happening: the clause that the date stands in, without the date, brackets and connecting words,
 * shortened by whole phrases to at most 120 code points.
 */
final class Headline {

    /** The most code points that a headline has. */
    static final int LENGTH = 120;

    private static final int ANTECEDENT_WORDS = 14;
    private static final int LEAST_WORDS = 3;
    private static final int ATTRIBUTION_WORDS = 10;
    private static final Set<String> BEFORE_DATE = Set.of(
            "در",
            "از",
            "تا",
            "طی",
            "به",
            "روز",
            "تاریخ",
            "مورخ",
            "طول",
            "خلال",
            "بین",
            "میان",
            "پس",
            "بعد",
            "پیش",
            "قبل",
            "برای",
            "حدود",
            "آغاز",
            "ظرف",
            "سال",
            "سالهای",
            "ماه",
            "in",
            "on",
            "at",
            "by",
            "since",
            "from",
            "until",
            "till",
            "during",
            "between",
            "after",
            "before",
            "of",
            "around",
            "about",
            "throughout",
            "through",
            "over",
            "the",
            "early",
            "late",
            "mid");
    private static final Set<String> FILLERS = Set.of("نیز", "همچنین", "البته", "هم", "also", "however", "moreover");

    private final String text;
    private final MarkedSentence sentence;
    private final Mention mention;
    private final Excerpt excerpt;

    private Headline(String text, Mention mention) {
        this.text = text;
        this.sentence = mention.sentence();
        this.mention = mention;
        this.excerpt = new Excerpt(text, sentence);
    }

    /**
     * What a happening is told with.
     *
     * @param headline at most {@link #LENGTH} code points
     * @param context the clause at its full length, with what it hangs on
     */
    record Told(String headline, String context) {}

    /** The headline of the happening that the expression dates. */
    static Told of(String text, Mention mention) {
        String series = Series.headline(text, mention);
        if (series != null) {
            return new Told(series, series);
        }
        Headline headline = new Headline(text, mention);
        return headline.write();
    }

    private Told write() {
        Clause clause = mention.clause();
        NounPhrase.of(mention)
                .ifPresentOrElse(
                        phrase -> {
                            excerpt.keep(phrase.start(), phrase.end());
                            prepare();
                        },
                        () -> keepClause(clause));
        if (tooShort()) {
            excerpt.keep(previousClause(clause.start()), clause.end());
            prepare();
        }
        if (tooShort()) {
            keepSentence();
        }
        String context = excerpt.toString();
        Shortening.shorten(excerpt, sentence, clause, LENGTH);
        Shortening.dropLoose(excerpt, sentence);
        excerpt.tidy();
        return new Told(finish(excerpt.toString()), context);
    }

    private void keepClause(Clause clause) {
        excerpt.keep(clause.start(), clauseEnd(clause));
        if (clause.subordinate()) {
            keepAntecedent(clause.start() - 1);
        }
        if (!sentence.verbFinal()) {
            keepFollowing(clause.end());
        }
        if (insideBrackets()) {
            excerpt.drop(mention.brackets().open(), mention.brackets().open() + 1);
        }
        Complement.keep(excerpt, sentence, clause);
        prepare();
        if (sentence.has(excerpt.first(), Cue.FUNCTION) && sentence.verbFinal() && borrowsSubject(clause)) {
            excerpt.keep(subjectStart(clause.start()), subjectEnd(clause.start()));
            prepare();
        }
    }

    private void prepare() {
        dropDateline();
        excerpt.dropAsides();
        dropDate();
        dropAttribution();
        dropConnectors();
        dropFillers();
        excerpt.tidy();
    }

    private boolean tooShort() {
        int words = 0;
        for (int i = excerpt.first(); i >= 0; i = excerpt.next(i)) {
            words += sentence.word(i).sign() ? 0 : 1;
        }
        boolean verbAlone = words <= LEAST_WORDS
                && sentence.verbFinal()
                && sentence.finite(excerpt.last())
                && excerpt.first() >= mention.clause().start();
        return verbAlone || words < LEAST_WORDS - 1;
    }

    /** «… و در سال ۲۰۰۱ به یک میلیارد دلار رسید»: an amount whose subject stands in the clause before. */
    private boolean borrowsSubject(Clause clause) {
        return mention.atVerb(Cue.AMOUNTING)
                && !mention.inClause(Cue.MEASURE)
                && sentence.hasBetween(previousClause(clause.start()), clause.start(), Cue.MEASURE);
    }

    private int subjectStart(int clauseStart) {
        int start = previousClause(clauseStart);
        while (start < clauseStart
                && (sentence.dated(start)
                        || sentence.word(start).sign()
                        || sentence.has(start, Cue.CONNECTOR)
                        || BEFORE_DATE.contains(sentence.word(start).folded()))) {
            start++;
        }
        return start;
    }

    private int subjectEnd(int clauseStart) {
        int end = subjectStart(clauseStart);
        while (end < clauseStart
                && !sentence.dated(end)
                && !sentence.word(end).number()
                && !sentence.word(end).sign()
                && !sentence.finite(end)
                && !sentence.has(end, Cue.AMOUNTING)
                && !sentence.has(end, Cue.DURING)
                && !sentence.is(end, "در")
                && !sentence.is(end, "به")) {
            end++;
        }
        return end;
    }

    /** First word of the clause before the one that begins here, within the sentence. */
    private int previousClause(int clauseStart) {
        int start = Math.max(0, clauseStart - 2);
        while (start > 0
                && clauseStart - start < LENGTH / 3
                && !sentence.isSign(start - 1, ".؛;:؟?!")
                && !(sentence.finite(start - 1) && clauseStart - start > 3)) {
            start--;
        }
        while (start < clauseStart && (sentence.word(start).sign() || sentence.has(start, Cue.CONJUNCTION))) {
            start++;
        }
        return start;
    }

    private int clauseEnd(Clause clause) {
        if (clause.verb() >= 0 || !mention.brackets().present()) {
            return clause.end();
        }
        return Math.min(clause.end(), mention.brackets().open());
    }

    private boolean insideBrackets() {
        return mention.brackets().present()
                && mention.clause().start() > mention.brackets().open();
    }

    /** «سندی که در سال ۲۰۰۰ منتشر شد»: the words before «که» are what the clause tells of. */
    private void keepAntecedent(int subordinator) {
        if (!sentence.verbFinal()) {
            keepNounBefore(subordinator);
            return;
        }
        if (!sentence.is(subordinator, "که")) {
            return;
        }
        int start = subordinator;
        while (start > 0
                && subordinator - start < ANTECEDENT_WORDS
                && !sentence.finite(start - 1)
                && !sentence.has(start - 1, Cue.SUBORDINATOR)
                && !sentence.isSign(start - 1, ".؛;:،,؟?!")) {
            start--;
        }
        while (start < subordinator
                && (BEFORE_DATE.contains(sentence.word(start).folded())
                        || sentence.has(start, Cue.CONNECTOR)
                        || sentence.has(start, Cue.FUNCTION)
                        || sentence.dated(start))) {
            start++;
        }
        excerpt.keep(start, subordinator);
    }

    // "a joint committee, which held its first session in 2019"
    private void keepNounBefore(int subordinator) {
        boolean relative = sentence.is(subordinator, "which") || sentence.is(subordinator, "who");
        int end = sentence.isSign(subordinator - 1, ",") ? subordinator - 1 : subordinator;
        int start = end;
        while (relative
                && start > 0
                && end - start < ANTECEDENT_WORDS / 2
                && !sentence.word(start - 1).sign()
                && !sentence.finite(start - 1)
                && !sentence.has(start - 1, Cue.AT)) {
            start--;
            if (sentence.is(start, "a") || sentence.is(start, "an") || sentence.is(start, "the")) {
                break;
            }
        }
        excerpt.keep(start, end);
    }

    /** "… were killed on Sunday when a bomb exploded": clauses that hang on this one, where no other date is in them. */
    private void keepFollowing(int clauseEnd) {
        int end = clauseEnd;
        if (!sentence.has(end, Cue.SUBORDINATOR)) {
            return;
        }
        while (end < sentence.size() && !sentence.isSign(end, ";:?!") && !sentence.dated(end)) {
            end++;
        }
        if (end == sentence.size()) {
            excerpt.keep(clauseEnd, end);
        }
    }

    /** "MOSCOW, March 3 (Agency) - …" */
    private void dropDateline() {
        if (!sentence.verbFinal() && excerpt.first() == 0 && sentence.upperCase(0)) {
            int dash = sentence.dashBetween(1, 2 * LEAST_WORDS + 6);
            excerpt.drop(0, dash + 1);
        }
    }

    private void dropDate() {
        int from = mention.first();
        int to = mention.last() + 1;
        while (from > 0 && BEFORE_DATE.contains(sentence.word(from - 1).folded())) {
            from--;
        }
        if (sentence.isSign(from - 1, "(") && sentence.isSign(to, ")")) {
            from--;
            to++;
        }
        while (sentence.is(to, "و") && dateAfter(to + 1) > to + 1) {
            to = dateAfter(to + 1);
        }
        boolean coordinated = from > 0 && sentence.is(from - 1, "و") && sentence.dated(from - 2);
        excerpt.drop(coordinated ? dateBefore(from - 1) : from, to);
        if (from < mention.first() && sentence.is(to, "و") && sentence.has(to + 1, Cue.FUNCTION)) {
            excerpt.drop(to, to + 1);
        }
        if (sentence.isSign(to, "،,") && (from == 0 || !excerpt.keeps(from - 1) || sentence.isSign(from - 1, "،,"))) {
            excerpt.drop(to, to + 1);
        }
    }

    /** First word of the date that ends before this word, with the prepositions before it. */
    private int dateBefore(int word) {
        int i = word;
        while (i > 0 && sentence.dated(i - 1)) {
            i--;
        }
        while (i > 0 && BEFORE_DATE.contains(sentence.word(i - 1).folded())) {
            i--;
        }
        return i;
    }

    /** One past the date that begins here, with the words before it; the word itself where none does. */
    private int dateAfter(int word) {
        int i = word;
        while (BEFORE_DATE.contains(sentence.size() > i ? sentence.word(i).folded() : "")) {
            i++;
        }
        if (!sentence.dated(i)) {
            return word;
        }
        while (sentence.dated(i)) {
            i++;
        }
        return i;
    }

    /** «به گزارش خبرگزاری …، …»: who reports is no part of what happened. */
    private void dropAttribution() {
        int first = excerpt.first();
        if (first < 0 || !sentence.has(first, Cue.ATTRIBUTION)) {
            return;
        }
        for (int i = first; i - first < ATTRIBUTION_WORDS; i++) {
            if (sentence.isSign(i, "،,:")) {
                excerpt.drop(first, i + 1);
                return;
            }
        }
    }

    private void dropConnectors() {
        int first = excerpt.first();
        while (first >= 0
                && excerpt.last() > first
                && (sentence.has(first, Cue.CONNECTOR) || sentence.isSign(first, "،,؛;:"))) {
            excerpt.drop(first, first + 1);
            first = excerpt.first();
        }
        int last = excerpt.last();
        while (last > first && (sentence.has(last, Cue.CONJUNCTION) || sentence.isSign(last, "،,؛;:"))) {
            excerpt.drop(last, last + 1);
            last = excerpt.last();
        }
    }

    private void dropFillers() {
        for (int i = excerpt.first(); i >= 0; i = excerpt.next(i)) {
            if (FILLERS.contains(sentence.word(i).folded())) {
                excerpt.drop(i, i + 1);
            }
        }
    }

    private void keepSentence() {
        excerpt.keep(0, sentence.size());
        prepare();
        if (excerpt.first() < 0) {
            excerpt.keep(0, sentence.size());
        }
    }

    private String finish(String written) {
        if (!sentence.verbFinal() && !written.isEmpty()) {
            return written.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + written.substring(1);
        }
        return written;
    }
}
