package io.gahshomar.extraction.event;

import java.util.Locale;
import java.util.Optional;

/**
 * The headline of a dated happening: the clause that the date stands in, without the date, brackets and connecting words,
 * shortened by whole phrases to at most 120 code points.
 */
final class Headline {

    /** The most code points that a headline has. */
    static final int LENGTH = 120;

    private static final int LEAST_WORDS = 3;
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
     * @param pointsBack whether the context begins by pointing at what was named before: «این تجارت …», "this trade …"
     * @param readable whether the headline can be read alone: nothing in it points back, and no word that it needs is left out
     */
    record Told(String headline, String context, boolean pointsBack, boolean readable) {}

    /** The headline of the happening that the expression dates; {@code before} is the sentence before it in its paragraph. */
    static Told of(String text, Mention mention, Optional<MarkedSentence> before) {
        String series = Series.headline(text, mention);
        if (series != null) {
            return new Told(series, series, false, true);
        }
        Headline headline = new Headline(text, mention);
        return headline.write(before);
    }

    private Told write(Optional<MarkedSentence> before) {
        Clause clause = clause();
        NounPhrase.of(mention)
                .ifPresentOrElse(
                        phrase -> {
                            excerpt.keep(phrase.start(), phrase.end());
                            prepare();
                        },
                        () -> keepClause(clause));
        if (tooShort()) {
            excerpt.keep(new BorrowedSubject(mention, excerpt).previousClause(), clause.end());
            prepare();
        }
        if (tooShort()) {
            keepSentence();
        }
        String context = excerpt.toString();
        boolean pointsBack = sentence.has(excerpt.first(), Cue.DEMONSTRATIVE);
        Shortening.dropPointingPhrase(excerpt, sentence);
        Shortening.shorten(excerpt, sentence, clause, LENGTH);
        Shortening.dropLoose(excerpt, sentence);
        excerpt.tidy();
        Optional<String> named =
                before.flatMap(previous -> new PointingSubject(text, sentence, previous).named(excerpt));
        boolean readable = !excerpt.elided() && (named.isPresent() || !points());
        return new Told(finish(named.orElseGet(excerpt::toString)), context, pointsBack, readable);
    }

    /** Whether a word of the headline means what was named before it. */
    private boolean points() {
        if (sentence.has(excerpt.first(), Cue.PRONOUN)) {
            return true;
        }
        for (int i = excerpt.first(); i >= 0; i = sentence.verbFinal() ? excerpt.next(i) : -1) {
            if (sentence.has(i, Cue.DEMONSTRATIVE) && excerpt.keeps(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private void keepClause(Clause clause) {
        excerpt.keep(clause.start(), clause.end());
        GoverningClause.keep(excerpt, sentence, clause);
        if (clause.subordinate()) {
            new Antecedent(sentence, excerpt).keep(clause.start() - 1);
        }
        if (!sentence.verbFinal()) {
            keepFollowing(clause.end());
        }
        if (insideBrackets(clause)) {
            excerpt.drop(mention.brackets().open(), mention.brackets().open() + 1);
        }
        Complement.keep(excerpt, sentence, clause);
        prepare();
        BorrowedSubject subject = new BorrowedSubject(mention, excerpt);
        if (subject.keep() || subject.keepMainClause()) {
            prepare();
        }
    }

    private void prepare() {
        Framing framing = new Framing(sentence, excerpt);
        framing.dropDateline();
        excerpt.dropAsides();
        new DatedParticiple(mention, excerpt).settle();
        new DateAdverbial(mention, excerpt).drop();
        framing.dropAttribution();
        framing.dropConnectors();
        framing.dropFillers();
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

    /** The clause of the date; where that stands in brackets without a verb, the clause around them. */
    private Clause clause() {
        Clause clause = mention.clause();
        return clause.verb() < 0 && mention.brackets().present()
                ? Clause.around(sentence, mention.first(), mention.last())
                : clause;
    }

    private boolean insideBrackets(Clause clause) {
        return mention.brackets().present()
                && clause.start() > mention.brackets().open();
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

    private void keepSentence() {
        excerpt.keep(0, sentence.size());
        prepare();
        if (excerpt.first() < 0) {
            excerpt.keep(0, sentence.size());
        }
    }

    private String finish(String written) {
        String perfect = excerpt.first() < 0 ? "" : sentence.perfectEnding(excerpt.last());
        if (!perfect.isEmpty() && written.codePointCount(0, written.length()) + perfect.length() <= LENGTH) {
            return written + perfect;
        }
        if (!sentence.verbFinal() && !written.isEmpty()) {
            return written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1);
        }
        return written;
    }
}
