package io.gahshomar.extraction.event;

import io.gahshomar.event.date.HistoricalDate;
import io.gahshomar.event.date.Precision;
import io.gahshomar.extraction.structure.BlockKind;

/** A temporal expression in its sentence, asked by the rules for what stands around it. */
final class Mention {

    private final MarkedSentence sentence;
    private final HistoricalDate date;
    private final int first;
    private final int last;
    private final Clause clause;
    private final Brackets brackets;

    /**
     * An expression in a sentence.
     *
     * @param start first char of the expression in the text, an UTF-16 index
     * @param end one past its last char
     */
    Mention(MarkedSentence sentence, HistoricalDate date, int start, int end) {
        this.sentence = sentence;
        this.date = date;
        this.first = Math.min(sentence.wordAt(start), Math.max(0, sentence.size() - 1));
        int after = first;
        while (after + 1 < sentence.size() && sentence.word(after + 1).start() < end) {
            after++;
        }
        this.last = after;
        this.brackets = Brackets.around(sentence, first, last);
        this.clause = clauseOf(sentence, brackets);
    }

    /** In brackets with more than the date, the clause ends with the brackets. */
    private Clause clauseOf(MarkedSentence sentence, Brackets brackets) {
        Clause whole = Clause.around(sentence, first, last);
        if (!brackets.present() || brackets.open() == first - 1 && brackets.close() == last + 1) {
            return whole;
        }
        int start = Math.max(whole.start(), brackets.open() + 1);
        int end = Math.min(whole.end(), brackets.close());
        int verb = whole.verb() >= start && whole.verb() < end ? whole.verb() : -1;
        return new Clause(Math.min(start, first), Math.max(end, last + 1), verb, whole.subordinate());
    }

    MarkedSentence sentence() {
        return sentence;
    }

    HistoricalDate date() {
        return date;
    }

    BlockKind kind() {
        return sentence.kind();
    }

    /** Index of the first word of the expression. */
    int first() {
        return first;
    }

    /** Index of the last word of the expression. */
    int last() {
        return last;
    }

    Clause clause() {
        return clause;
    }

    Brackets brackets() {
        return brackets;
    }

    boolean inClause(Cue cue) {
        return sentence.hasBetween(clause.start(), clause.end(), cue);
    }

    /** Whether the cue stands among the last words before the expression. */
    boolean before(Cue cue, int distance) {
        return sentence.hasBetween(first - distance, first, cue);
    }

    /** Whether the cue stands among the first words after the expression. */
    boolean after(Cue cue, int distance) {
        return sentence.hasBetween(last + 1, last + 1 + distance, cue);
    }

    /** Whether the cue stands at the verb or in the words that make it up: «گسترش یافت». */
    boolean atVerb(Cue cue) {
        if (clause.verb() < 0) {
            return false;
        }
        return sentence.verbFinal()
                ? sentence.hasBetween(clause.verb() - 4, clause.end(), cue)
                : sentence.hasBetween(clause.verb() - 2, clause.verb() + 4, cue);
    }

    boolean fine() {
        return date.precision() == Precision.DAY;
    }

    /** Whether the value has no end: «از سال ۲۰۰۳», "since 2003". */
    boolean openEnd() {
        return date.latest() == null;
    }

    /** Whether the value reaches back without a start: «تا سال ۲۰۲۲». */
    boolean openStart() {
        return date.earliest() == null;
    }

    /** Whether the expression names a month or a day: more than years and words of the calendar. */
    boolean namesMonth() {
        for (int i = first; i <= last; i++) {
            if (sentence.word(i).letters()
                    && !sentence.has(i, Cue.CALENDAR)
                    && !sentence.has(i, Cue.FUNCTION)
                    && !sentence.has(i, Cue.NUMERAL)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the expression holds a number: «سال ۱۳۷۵» and not «سال جاری». */
    boolean numbered() {
        for (int i = first; i <= last; i++) {
            if (sentence.word(i).number()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the value is longer than a year: a range of years, a decade, a century. */
    boolean longerThanYear() {
        return openEnd() || openStart() || date.earliest().plusDays(367).isBefore(date.latest());
    }
}
