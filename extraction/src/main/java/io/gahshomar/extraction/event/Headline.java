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
     */
    record Told(String headline, String context) {}

    /** The headline of the happening that the expression dates; {@code before} is the sentence before it in its paragraph. */
    static Told of(String text, Mention mention, Optional<MarkedSentence> before) {
        String series = Series.headline(text, mention);
        if (series != null) {
            return new Told(series, series);
        }
        Headline headline = new Headline(text, mention);
        return headline.write(before);
    }

    private Told write(Optional<MarkedSentence> before) {
        Clause clause = mention.clause();
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
        Shortening.shorten(excerpt, sentence, clause, LENGTH);
        Shortening.dropLoose(excerpt, sentence);
        excerpt.tidy();
        String written = before.map(previous -> new PointingSubject(text, sentence, previous).named(excerpt))
                .orElseGet(excerpt::toString);
        return new Told(finish(written), context);
    }

    private void keepClause(Clause clause) {
        excerpt.keep(clause.start(), clauseEnd(clause));
        if (clause.subordinate()) {
            new Antecedent(sentence, excerpt).keep(clause.start() - 1);
        }
        if (!sentence.verbFinal()) {
            keepFollowing(clause.end());
        }
        if (insideBrackets()) {
            excerpt.drop(mention.brackets().open(), mention.brackets().open() + 1);
        }
        Complement.keep(excerpt, sentence, clause);
        prepare();
        if (new BorrowedSubject(mention, excerpt).keep()) {
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
        if (!sentence.verbFinal() && !written.isEmpty()) {
            return written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1);
        }
        return written;
    }
}
