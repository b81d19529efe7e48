package io.gahshomar.query.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where the words of a query stand in a text of an entry.
 *
 * @param field JSON pointer of the text within the entry
 * @param ranges first code point, inclusive, and last, exclusive, of each
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Highlight(String field, List<List<Integer>> ranges) {

    /** The places of words with {@code stems} in the text at {@code field}. */
    static Highlight of(String field, String text, Set<String> stems) {
        List<List<Integer>> ranges = new ArrayList<>();
        for (TextAnalysis.Word word : TextAnalysis.words(text)) {
            if (stems.contains(word.stem())) {
                ranges.add(List.of(text.codePointCount(0, word.start()), text.codePointCount(0, word.end())));
            }
        }
        return new Highlight(field, ranges);
    }

    /** The places of a query's words in texts, keyed by JSON pointer; texts without any are left out. */
    public static List<Highlight> of(TextQuery query, java.util.Map<String, String> texts) {
        Set<String> stems = query.stems();
        return texts.entrySet().stream()
                .map(text -> of(text.getKey(), text.getValue(), stems))
                .filter(highlight -> !highlight.ranges().isEmpty())
                .toList();
    }
}
