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

    /** The headline of the happening that the expression dates. */
    static String of(String text, Mention mention) {
        Headline headline = new Headline(text, mention);
        String gapped = Series.headline(text, mention);
        return gapped == null ? headline.write() : gapped;
    }

    private String write() {
        Clause clause = mention.clause();
        excerpt.keep(clause.start(), clauseEnd(clause));
        if (clause.subordinate()) {
            keepAntecedent(clause.start() - 1);
        }
        if (insideBrackets()) {
            excerpt.drop(mention.brackets().open(), mention.brackets().open() + 1);
        }
        excerpt.dropAsides();
        dropDate();
        dropConnectors();
        dropFillers();
        excerpt.tidy();
        if (excerpt.first() < 0) {
            return wholeSentence();
        }
        Shortening.shorten(excerpt, sentence, clause, LENGTH);
        excerpt.tidy();
        return finish(excerpt.toString());
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
                        || sentence.dated(start))) {
            start++;
        }
        excerpt.keep(start, subordinator);
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
        excerpt.drop(from, to);
        if (sentence.isSign(to, "،,") && (from == 0 || !excerpt.keeps(from - 1) || sentence.isSign(from - 1, "،,"))) {
            excerpt.drop(to, to + 1);
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

    private String wholeSentence() {
        excerpt.keep(0, sentence.size());
        excerpt.dropAsides();
        excerpt.tidy();
        if (excerpt.first() < 0) {
            excerpt.keep(0, sentence.size());
        }
        Shortening.cut(excerpt, sentence, LENGTH);
        return finish(excerpt.toString());
    }

    private String finish(String written) {
        if (!sentence.verbFinal() && !written.isEmpty()) {
            return written.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + written.substring(1);
        }
        return written;
    }
}
