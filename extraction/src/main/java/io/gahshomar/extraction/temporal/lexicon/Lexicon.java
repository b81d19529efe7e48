package io.gahshomar.extraction.temporal.lexicon;

import io.gahshomar.extraction.text.CharacterFold;
import io.gahshomar.extraction.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of the languages that a text may mix, as the tokenizer needs them. */
public final class Lexicon {

    private final Vocabulary<Word> vocabulary;

    private Lexicon(Vocabulary<Word> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The words with their compounds; entries of tokens are of type {@link Word}. */
    public Vocabulary<Word> vocabulary() {
        return vocabulary;
    }

    static final class Builder {

        private final Map<String, Word> words = new HashMap<>();
        private final Map<String, Vocabulary.Compound<Word>> compounds = new HashMap<>();
        private final Map<Term, List<String>> wordsOfTerm = new HashMap<>();

        /** Adds a word or phrase. */
        void add(String form, Lexeme lexeme) {
            List<String> parts = words(CharacterFold.fold(form));
            Word word = word(parts.getFirst());
            for (String part : parts.subList(1, parts.size())) {
                word = word.path(word(part));
            }
            word.is(lexeme);
            if (Character.isUpperCase(form.charAt(0))) {
                word.capitalise();
            }
            if (parts.size() == 1) {
                Arrays.stream(Term.values()).filter(lexeme::is).forEach(term -> wordsOfTerm
                        .computeIfAbsent(term, _ -> new ArrayList<>())
                        .add(parts.getFirst()));
            }
        }

        private Word word(String folded) {
            return words.computeIfAbsent(folded, _ -> new Word());
        }

        /** Adds every word that joins one of each term without a space: «مرداد» + «ماه». */
        void glue(List<Term> terms) {
            glue(terms, new ArrayList<>());
        }

        private void glue(List<Term> terms, List<String> parts) {
            if (parts.size() == terms.size()) {
                compound(parts);
                return;
            }
            for (String word : List.copyOf(wordsOfTerm.getOrDefault(terms.get(parts.size()), List.of()))) {
                parts.add(word);
                glue(terms, parts);
                parts.removeLast();
            }
        }

        private void compound(List<String> parts) {
            String joined = String.join("", parts);
            Word[] words = parts.stream().map(this::word).toArray(Word[]::new);
            int[] lengths = parts.stream().mapToInt(String::length).toArray();
            compounds.putIfAbsent(joined, new Vocabulary.Compound<>(words, lengths));
        }

        Lexicon build() {
            words.values().forEach(Word::gather);
            Map<String, Object> entries = new HashMap<>(compounds);
            entries.putAll(words);
            return new Lexicon(new Vocabulary<>(entries));
        }

        /** «ه.ش» is three tokens. */
        private static List<String> words(String folded) {
            List<String> words = new ArrayList<>();
            boolean open = false;
            for (char c : folded.toCharArray()) {
                boolean letter = Character.isLetter(c);
                if (letter && open) {
                    words.add(words.removeLast() + c);
                } else if (c != CharacterFold.SPACE) {
                    words.add(String.valueOf(c));
                }
                open = letter;
            }
            return words;
        }
    }
}
