package io.gahshomar.query.entry;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gahshomar.query.index.Placed;
import io.gahshomar.query.index.Term;
import io.gahshomar.query.text.TextAnalysis;
import io.gahshomar.query.vocabulary.ThemeVocabulary;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an entry is found by.
 *
 * @param terms its terms, broader themes among them
 * @param placed its days
 * @param confidence 0 to 1
 * @param texts its searched texts as the stems of their words
 */
public record Findable(Set<String> terms, Placed placed, double confidence, List<List<String>> texts) {

    /** What {@code entry} is found by. */
    public static Findable of(Entry entry, ThemeVocabulary themes) {
        Set<String> terms = new TreeSet<>();
        terms.add(Term.ANY);
        entry.themes().stream()
                .flatMap(theme -> themes.withBroader(theme).stream())
                .forEach(theme -> terms.add(Term.THEME.of(theme)));
        entry.actors().forEach(actor -> terms.add(Term.ACTOR.of(actor)));
        entry.sources().forEach(source -> terms.add(Term.SOURCE.of(source.name())));
        entry.sources().forEach(source -> terms.add(Term.LANGUAGE.of(source.language())));
        entry.headline().keySet().forEach(language -> terms.add(Term.LANGUAGE.of(language)));
        terms.add(Term.KIND.of(code(entry.kind())));
        terms.add(Term.PRECISION.of(code(entry.date().precision())));
        terms.add(Term.DISPUTED.of(Boolean.toString(entry.disputed())));
        return new Findable(
                terms,
                Placed.of(entry.date().earliest(), entry.date().latest()),
                entry.confidence(),
                entry.texts().values().stream().map(TextAnalysis::stems).toList());
    }

    /** A constant as it is written in JSON. */
    private static String code(Enum<?> constant) {
        try {
            return constant.getDeclaringClass()
                    .getField(constant.name())
                    .getAnnotation(JsonProperty.class)
                    .value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
