package io.gahshomar.query.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stems as PostgreSQL's text types write them. */
public final class Lexeme {

    /** Keeps a phrase from being found across the end of a text. */
    private static final int GAP = 8;

    /** PostgreSQL keeps no position beyond this one. */
    private static final int LAST_POSITION = 16_383;

    /** PostgreSQL keeps no more positions of a word. */
    private static final int MOST_POSITIONS = 255;

    private static final int LONGEST = 500;

    private Lexeme() {}

    static String quoted(String stem) {
        String kept = stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem;
        return "'" + kept.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    /** The query for any of some stems or marks. */
    public static String anyOf(List<String> lexemes) {
        return lexemes.stream().map(Lexeme::quoted).collect(Collectors.joining(" | "));
    }

    /** Texts, each given as the stems of its words, as one {@code tsvector}, with marks that have no place in them. */
    public static String tsvector(List<List<String>> texts, List<String> marks) {
        Map<String, List<Integer>> positions = new LinkedHashMap<>();
        int next = 1;
        for (List<String> stems : texts) {
            for (String stem : stems) {
                List<Integer> of = positions.computeIfAbsent(stem, _ -> new ArrayList<>());
                if (of.size() < MOST_POSITIONS) {
                    of.add(Math.min(next, LAST_POSITION));
                }
                next++;
            }
            next += GAP;
        }
        Stream<String> words = positions.entrySet().stream()
                .map(word -> quoted(word.getKey())
                        + word.getValue().stream().map(String::valueOf).collect(Collectors.joining(",", ":", "")));
        return Stream.concat(words, marks.stream().map(Lexeme::quoted)).collect(Collectors.joining(" "));
    }
}
