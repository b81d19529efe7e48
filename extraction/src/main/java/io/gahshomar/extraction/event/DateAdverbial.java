package io.gahshomar.extraction.event;

import java.util.Set;

/** The words of a clause that say when: its date, the prepositions before it and the dates that are coordinated with it. */
final class DateAdverbial {

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
        return word >= 0
                && word < sentence.size()
                && BEFORE_DATE.contains(sentence.word(word).folded());
    }

    /** Drops the adverbial from the excerpt. */
    void drop() {
        int from = mention.first();
        int to = mention.last() + 1;
        while (from > 0 && precedes(sentence, from - 1)) {
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
        while (i > 0 && precedes(sentence, i - 1)) {
            i--;
        }
        return i;
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
