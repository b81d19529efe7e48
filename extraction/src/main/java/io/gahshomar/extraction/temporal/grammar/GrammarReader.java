package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the grammar file. {@code [name]} begins a layer; a row is {@code rule: element element … -> sense argument}; an
 * element is {@code term}, {@code term|term}, {@code term?}, {@code {term}} for context or {@code !term} for what must not
 * follow; {@code #} begins a comment.
 */
final class GrammarReader {

    private GrammarReader() {}

    static Map<String, List<Rule>> read(List<String> lines) {
        Map<String, List<Rule>> layers = new LinkedHashMap<>();
        List<Rule> layer = List.of();
        int order = 0;
        for (String line : lines) {
            String row = line.strip();
            if (row.startsWith("[")) {
                layer = layers.computeIfAbsent(row.substring(1, row.length() - 1), _ -> new ArrayList<>());
            } else if (!row.isEmpty() && !row.startsWith("#")) {
                layer.add(rule(row, order++));
            }
        }
        return layers;
    }

    private static Rule rule(String row, int order) {
        int colon = row.indexOf(':');
        int arrow = row.indexOf("->");
        if (colon < 0 || arrow < colon) {
            throw new IllegalArgumentException("'" + row + "' should read like 'rule: element element -> sense'");
        }
        List<Rule.Element> elements = new ArrayList<>();
        for (String element : row.substring(colon + 1, arrow).strip().split("\\s+")) {
            elements.add(element(element));
        }
        String[] sense = row.substring(arrow + 2).strip().split("\\s+", 2);
        return new Rule(
                row.substring(0, colon).strip(),
                order,
                elements,
                Senses.named(sense[0]),
                sense.length > 1 ? sense[1] : "");
    }

    private static Rule.Element element(String text) {
        boolean optional = text.endsWith("?");
        boolean context = text.startsWith("{");
        boolean absent = text.startsWith("!");
        List<Term> terms = Arrays.stream(text.replaceAll("[{}?!]", "").split("\\|"))
                .map(Term::named)
                .toList();
        long set = terms.stream().mapToLong(Term::bit).reduce(0, (a, b) -> a | b);
        return new Rule.Element(terms, set, optional, context, absent);
    }
}
