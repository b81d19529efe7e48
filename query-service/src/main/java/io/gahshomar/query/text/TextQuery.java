package io.gahshomar.query.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words to be found: all of {@code phrases}, none of {@code excluded}; a phrase is one stem or several that follow each
 * other.
 */
public record TextQuery(List<List<String>> phrases, List<List<String>> excluded) {

    private static final Pattern PART = Pattern.compile("(-?)(?:[\"«“]([^\"»”]*)[\"»”]|(\\S+))");

    /**
     * Reads words, {@code "phrases"} (also «phrases») and exclusions ({@code -word}, {@code -"phrase"}); empty where no
     * word is to be found.
     */
    public static Optional<TextQuery> parse(String text) {
        List<List<String>> phrases = new ArrayList<>();
        List<List<String>> excluded = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            List<String> stems = TextAnalysis.stems(part.group(2) == null ? part.group(3) : part.group(2));
            if (!stems.isEmpty()) {
                (part.group(1).isEmpty() ? phrases : excluded).add(stems);
            }
        }
        return phrases.isEmpty() ? Optional.empty() : Optional.of(new TextQuery(phrases, excluded));
    }

    /** The query as PostgreSQL's {@code tsquery} takes it. */
    public String tsquery() {
        String wanted = phrases.stream().map(TextQuery::phrase).collect(Collectors.joining(" & "));
        String unwanted =
                excluded.stream().map(phrase -> " & !" + phrase(phrase)).collect(Collectors.joining());
        return wanted + unwanted;
    }

    /** The query for texts that have one of the marks besides; for any texts where there are none. */
    public String tsquery(List<String> marks) {
        return marks.isEmpty() ? tsquery() : tsquery() + " & (" + Lexeme.anyOf(marks) + ")";
    }

    private static String phrase(List<String> stems) {
        return stems.stream().map(Lexeme::quoted).collect(Collectors.joining(" <-> ", "(", ")"));
    }

    /** Whether texts, each given as the stems of its words, fit. */
    public boolean matches(List<List<String>> texts) {
        return phrases.stream().allMatch(phrase -> stands(phrase, texts))
                && excluded.stream().noneMatch(phrase -> stands(phrase, texts));
    }

    private static boolean stands(List<String> phrase, List<List<String>> texts) {
        return texts.stream().anyMatch(stems -> java.util.Collections.indexOfSubList(stems, phrase) >= 0);
    }

    /** The stems that are to be found. */
    public Set<String> stems() {
        return phrases.stream().flatMap(List::stream).collect(Collectors.toCollection(HashSet::new));
    }
}
