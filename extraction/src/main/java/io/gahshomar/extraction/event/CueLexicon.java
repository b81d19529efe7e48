package io.gahshomar.extraction.event;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.gahshomar.extraction.structure.Letters;
import io.gahshomar.extraction.structure.Words.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The cue words of a language. A cue is one word or several; a word that ends in {@code *} stands for all words that
 * begin so.
 */
final class CueLexicon {

    private static final TypeReference<EnumMap<Cue, List<String>>> CUES = new TypeReference<>() {};
    private static final Map<String, CueLexicon> BY_LANGUAGE = Map.of("fa", load("fa"), "en", load("en"));

    private record Entry(Cue cue, String[] words) {}

    private final Map<String, List<Entry>> exact = new HashMap<>();
    private final Map<String, List<Entry>> prefixes = new HashMap<>();
    private final int shortestPrefix;
    private final VerbForms verbs;

    private CueLexicon(Map<Cue, List<String>> cues, VerbForms verbs) {
        cues.forEach((cue, phrases) -> phrases.forEach(phrase -> add(cue, phrase)));
        shortestPrefix =
                prefixes.keySet().stream().mapToInt(String::length).min().orElse(Integer.MAX_VALUE);
        this.verbs = verbs;
    }

    /** The cues of a language; those of English where a language has none of its own. */
    static CueLexicon of(String language) {
        return BY_LANGUAGE.getOrDefault(language, BY_LANGUAGE.get("en"));
    }

    private static CueLexicon load(String language) {
        String name = "/io/gahshomar/extraction/" + language + "/roles.yaml";
        try (InputStream in = Objects.requireNonNull(CueLexicon.class.getResourceAsStream(name), name)) {
            return new CueLexicon(YAMLMapper.builder().build().readValue(in, CUES), VerbForms.of(language));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private void add(Cue cue, String phrase) {
        String[] words = phrase.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = Letters.fold(words[i]);
        }
        String first = words[0];
        Entry entry = new Entry(cue, words);
        if (first.endsWith("*")) {
            prefixes.computeIfAbsent(first.substring(0, first.length() - 1), key -> new ArrayList<>())
                    .add(entry);
        } else {
            exact.computeIfAbsent(first, key -> new ArrayList<>()).add(entry);
        }
    }

    /** The verb forms of the language. */
    VerbForms verbs() {
        return verbs;
    }

    /** For each word the cues that begin or lie there: a cue of several words marks all of them. */
    List<Set<Cue>> mark(List<Word> words) {
        List<Set<Cue>> marks = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            marks.add(java.util.EnumSet.noneOf(Cue.class));
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).folded();
            mark(exact.get(word), words, i, marks);
            for (int length = shortestPrefix; length <= word.length(); length++) {
                mark(prefixes.get(word.substring(0, length)), words, i, marks);
            }
        }
        return marks;
    }

    private static void mark(List<Entry> entries, List<Word> words, int at, List<Set<Cue>> marks) {
        if (entries == null) {
            return;
        }
        for (Entry entry : entries) {
            if (matches(entry.words(), words, at)) {
                for (int i = 0; i < entry.words().length; i++) {
                    marks.get(at + i).add(entry.cue());
                }
            }
        }
    }

    private static boolean matches(String[] phrase, List<Word> words, int at) {
        if (at + phrase.length > words.size()) {
            return false;
        }
        for (int i = 1; i < phrase.length; i++) {
            String wanted = phrase[i];
            String word = words.get(at + i).folded();
            boolean same = wanted.endsWith("*")
                    ? word.startsWith(wanted.substring(0, wanted.length() - 1))
                    : word.equals(wanted);
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
