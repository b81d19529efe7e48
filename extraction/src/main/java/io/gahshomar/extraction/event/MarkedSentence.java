package io.gahshomar.extraction.event;

import io.gahshomar.extraction.structure.BlockKind;
import io.gahshomar.extraction.structure.Sentence;
import io.gahshomar.extraction.structure.Words;
import io.gahshomar.extraction.structure.Words.Word;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** A sentence in words, with the cues at each word and which words belong to temporal expressions. */
final class MarkedSentence {

    private final Sentence sentence;
    private final CueLexicon lexicon;
    private final List<Word> words;
    private final List<Set<Cue>> cues;
    private final BitSet dated = new BitSet();
    private final boolean verbFinal;

    private final String text;

    MarkedSentence(String text, Sentence sentence, String language) {
        this.text = text;
        this.sentence = sentence;
        this.lexicon = CueLexicon.of(language);
        this.words = Words.of(text, sentence);
        this.cues = lexicon.mark(words);
        this.verbFinal = language.equals("fa");
    }

    /** Marks the words of a temporal expression, so that its numbers are not taken for quantities. */
    void markDated(int start, int end) {
        int first = wordAt(start);
        for (int i = first; i < words.size() && words.get(i).start() < end; i++) {
            dated.set(i);
        }
    }

    /** Index of the first word that ends after the place in the text; the number of words where there is none. */
    int wordAt(int place) {
        int i = 0;
        while (i < words.size() && words.get(i).end() <= place) {
            i++;
        }
        return i;
    }

    BlockKind kind() {
        return sentence.kind();
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return words.size();
    }

    /** The words in text order. */
    List<Word> words() {
        return words;
    }

    Word word(int i) {
        return words.get(i);
    }

    /** Whether verbs stand at the end of their clauses, as in Persian. */
    boolean verbFinal() {
        return verbFinal;
    }

    boolean is(int i, String folded) {
        return i >= 0 && i < words.size() && words.get(i).is(folded);
    }

    /** Whether one of the signs stands at the word. */
    boolean isSign(int i, String signs) {
        return i >= 0
                && i < words.size()
                && words.get(i).sign()
                && signs.contains(words.get(i).folded());
    }

    /** Whether the word is written in capitals. */
    boolean upperCase(int i) {
        String written = text.substring(words.get(i).start(), words.get(i).end());
        return written.length() > 2 && written.chars().allMatch(Character::isUpperCase);
    }

    /** Index of the first dash between blanks from {@code from} inclusive to {@code to} exclusive, -1 where there is none. */
    int dashBetween(int from, int to) {
        for (int i = from; i < Math.min(to, words.size()); i++) {
            if (isSign(i, "-–—") && words.get(i - 1).end() < words.get(i).start()) {
                return i;
            }
        }
        return -1;
    }

    boolean dated(int i) {
        return dated.get(i);
    }

    boolean has(int i, Cue cue) {
        return i >= 0 && i < words.size() && cues.get(i).contains(cue);
    }

    /** Whether the cue stands between two words, {@code from} inclusive, {@code to} exclusive, outside of dates. */
    boolean hasBetween(int from, int to, Cue cue) {
        return indexBetween(from, to, cue) >= 0;
    }

    int indexBetween(int from, int to, Cue cue) {
        for (int i = Math.max(0, from); i < Math.min(to, words.size()); i++) {
            if (!dated.get(i) && cues.get(i).contains(cue)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a clause can have this word as its finite verb. */
    boolean finite(int i) {
        if (i < 0 || i >= words.size() || !words.get(i).letters() || dated.get(i) || has(i, Cue.NOUN_PAIR)) {
            return false;
        }
        VerbForms verbs = lexicon.verbs();
        String word = words.get(i).folded();
        return verbFinal ? finiteAtEndOfClause(i, verbs, word) : verbs.isFinite(word) || regularPast(i, word);
    }

    /** Whether the word is a participle, which the word after it can make finite. */
    boolean participle(int i) {
        return i >= 0
                && i < words.size()
                && lexicon.verbs().isParticiple(words.get(i).folded());
    }

    /** Whether the word is a finite verb that only hangs on another one: «شود». */
    boolean subjunctive(int i) {
        return finite(i) && lexicon.verbs().isSubjunctive(words.get(i).folded());
    }

    /** What makes the participle at this word, which ends a clause, a verb: « است», «‌اند»; empty where it is none. */
    String perfectEnding(int i) {
        if (!verbFinal || !participle(i)) {
            return "";
        }
        int next = i + 1;
        while (next < words.size() && !finite(next)) {
            next++;
        }
        return lexicon.verbs().completion(next < words.size() ? words.get(next).folded() : "");
    }

    private boolean finiteAtEndOfClause(int i, VerbForms verbs, String word) {
        if (verbs.isParticiple(word)) {
            return i + 1 >= words.size()
                    || isSign(i + 1, ".،؛:!؟?,;")
                    || is(i + 1, "و")
                    || has(i + 1, Cue.SUBORDINATOR);
        }
        if (verbs.isFinite(word)) {
            return true;
        }
        return verbs.isFiniteAtEnd(word) && (i + 1 >= words.size() || isSign(i + 1, ".؛:!؟?"));
    }

    private boolean regularPast(int i, String word) {
        return word.length() > 4
                && word.endsWith("ed")
                && !has(i - 1, Cue.ERA)
                && !is(i - 1, "the")
                && !is(i - 1, "a")
                && !is(i - 1, "an");
    }

    /** One past the last word of the verb that begins here: «خواهد شد», «شده است», "has been signed". */
    int verbEnd(int i) {
        int end = i + 1;
        while (end < words.size()
                && (finite(end)
                        || lexicon.verbs().completesParticiple(words.get(end).folded()))) {
            end++;
        }
        return end;
    }
}
