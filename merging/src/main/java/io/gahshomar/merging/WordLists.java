package io.gahshomar.merging;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that are known beforehand: common ones, and those that mean the same in several languages. */
final class WordLists {

    private static final String CONCEPT = "=";
    private static final List<String> LANGUAGES = List.of("en", "fa");
    private static final Set<String> COMMON = readCommon();
    private static final Map<String, Set<String>> CONCEPTS = readConcepts();
    private static final Set<String> COMMON_CONCEPTS =
            COMMON.stream().flatMap(stem -> concepts(stem).stream()).collect(toUnmodifiableSet());

    private WordLists() {}

    static boolean isCommon(String stem) {
        return COMMON.contains(stem);
    }

    /** The concepts that a stem can stand for; none for most. */
    static Set<String> concepts(String stem) {
        return CONCEPTS.getOrDefault(stem, Set.of());
    }

    /** Whether a concept is one of those that stand in reports of every kind. */
    static boolean isCommonConcept(String concept) {
        return COMMON_CONCEPTS.contains(concept);
    }

    static boolean isConcept(String token) {
        return token.startsWith(CONCEPT);
    }

    private static Set<String> readCommon() {
        Set<String> stems = new HashSet<>();
        lines("common.txt").forEach(line -> stems.addAll(stemsOf(line)));
        return stems;
    }

    private static Map<String, Set<String>> readConcepts() {
        Map<String, Set<String>> concepts = new HashMap<>();
        for (String line : lines("concepts.txt")) {
            String concept = CONCEPT + line.substring(0, line.indexOf(' '));
            stemsOf(line).forEach(stem -> concepts.computeIfAbsent(stem, _ -> new HashSet<>())
                    .add(concept));
        }
        return concepts;
    }

    /** Each analyzer leaves the words of the other languages as they are. */
    private static Set<String> stemsOf(String words) {
        Set<String> stems = new HashSet<>();
        LANGUAGES.forEach(language -> stems.addAll(WordReader.stems(words, language)));
        return stems;
    }

    private static List<String> lines(String file) {
        try (InputStream in = WordLists.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
