package io.gahshomar.extraction.event;

/** The words of a clause that say when: its date, the prepositions before it and the dates that are coordinated with it. */
final class DateAdverbial {

    private final MarkedSentence sentence;
    private final Mention mention;
    private final Excerpt excerpt;

    DateAdverbial(Mention mention, Excerpt excerpt) {
        this.sentence = mention.sentence();
        this.mention = mention;
        this.excerpt = excerpt;
    }

    /** Whether the word can stand between the beginning of an adverbial of time and its date: «در سال», "in early". */
    static boolean precedes(MarkedSentence sentence, int word) {
        return sentence.has(word, Cue.BEFORE_DATE);
    }

    /** Drops the adverbial with the dates listed beside it and the clause that only explains the date. */
    void drop() {
        int from = dateBefore(mention.first());
        int to = afterDualDay(mention.last() + 1);
        if (sentence.isSign(from - 1, "(") && sentence.isSign(to, ")")) {
            from--;
            to++;
        }
        to = afterList(to);
        from = beforeList(from);
        excerpt.drop(from, to);
        if (from < mention.first() && sentence.is(to, "و") && sentence.has(to + 1, Cue.FUNCTION)) {
            excerpt.drop(to, to + 1);
        }
        dropExplanation(to);
        if (sentence.isSign(to, "،,") && (from == 0 || !excerpt.keeps(from - 1) || sentence.isSign(from - 1, "،,"))) {
            excerpt.drop(to, to + 1);
        }
    }

    // "on February 10/22": one day in two calendars
    private int afterDualDay(int to) {
        boolean dual = sentence.isSign(to, "/")
                && to + 1 < sentence.size()
                && sentence.word(to + 1).number();
        return dual ? to + 2 : to;
    }

    private int beforeDualDay(int from) {
        boolean dual = sentence.isSign(from - 2, "/") && sentence.dated(from - 3);
        return dual && sentence.word(from - 1).number() ? from - 2 : from;
    }

    // «هفته نخست آبان، اوایل آذر و آخر همان ماه», "in late 2005 and early 2007"
    private int afterList(int to) {
        int end = to;
        int next = afterSeparator(end);
        while (next > end && dateAfter(next) > next) {
            end = dateAfter(next);
            next = afterSeparator(end);
        }
        return end;
    }

    private int beforeList(int from) {
        int start = from;
        int previous = beforeDualDay(beforeSeparator(start));
        while (previous < start && sentence.dated(previous - 1)) {
            start = dateBefore(previous);
            previous = beforeDualDay(beforeSeparator(start));
        }
        return start;
    }

    private int afterSeparator(int word) {
        int i = sentence.isSign(word, "،,") ? word + 1 : word;
        return sentence.is(i, "و") || sentence.is(i, "and") ? i + 1 : i;
    }

    private int beforeSeparator(int word) {
        int i = sentence.is(word - 1, "و") || sentence.is(word - 1, "and") ? word - 1 : word;
        return sentence.isSign(i - 1, "،,") ? i - 1 : i;
    }

    /** «از سال ۱۳۹۷ که تحریم‌ها بازگشت، …», "since 2015, when the deal was agreed, …": hangs on the date and goes with it. */
    private void dropExplanation(int to) {
        int opener = sentence.isSign(to, "،,") ? to + 1 : to;
        if (!sentence.is(opener, "که") && !sentence.is(opener, "when")) {
            return;
        }
        for (int i = opener + 1; i < mention.clause().end() - 1; i++) {
            if (sentence.isSign(i, "،,") && explained(opener, i)) {
                excerpt.drop(to, i + 1);
                return;
            }
        }
    }

    private boolean explained(int opener, int comma) {
        return sentence.verbFinal() ? sentence.finite(comma - 1) : hasVerb(opener, comma);
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.finite(i)) {
                return true;
            }
        }
        return false;
    }

    /** First word of the date that ends before this word, with the words before it that go with a date. */
    private int dateBefore(int word) {
        int i = word;
        while (i > 0 && sentence.dated(i - 1)) {
            i--;
        }
        if (sentence.isSign(i - 1, "'’") || sentence.has(i, Cue.CALENDAR) && sentence.has(i - 1, Cue.NUMERAL)) {
            i--;
        }
        while (i > 0 && precedes(sentence, i - 1)) {
            i--;
            i = beforeSpan(i);
        }
        return i;
    }

    // "the three months to June", "the summer of '08"
    private int beforeSpan(int to) {
        boolean joined = sentence.is(to, "to") || sentence.is(to, "of");
        if (!joined || !sentence.has(to - 1, Cue.SPAN_UNIT)) {
            return to;
        }
        boolean counted = sentence.has(to - 2, Cue.NUMERAL)
                || to > 1 && sentence.word(to - 2).number();
        return counted ? to - 2 : to - 1;
    }

    /** One past the date that begins here, with the words before it; the word itself where none does. */
    private int dateAfter(int word) {
        int i = word;
        while (precedes(sentence, i)) {
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
}
