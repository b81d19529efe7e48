package io.gahshomar.extraction.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.gahshomar.extraction.ExpressionRow;
import io.gahshomar.extraction.actor.ActorFinder;
import io.gahshomar.extraction.theme.Taxonomy;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well themes and countries describe the happenings that were found: micro-averaged over the annotated happenings that
 * an extracted happening overlaps. Annotated theme ids are ids of the taxonomy; a narrower theme that the annotation does
 * not use counts as its broader one, others do not count. Annotated actors are English names, of which countries are
 * counted.
 */
final class DescriptionScore {

    private static final Taxonomy TAXONOMY = Taxonomy.standard();
    private static final ActorFinder ACTORS = new ActorFinder();

    private final Set<String> usedThemes;
    private final int[] themes = new int[3];
    private final int[] countries = new int[3];

    private DescriptionScore(List<JsonNode> gold) {
        usedThemes =
                gold.stream().flatMap(row -> values(row, "themes").stream()).collect(Collectors.toSet());
    }

    /** The figures of a set; none where the annotation describes no happenings. */
    static List<ScoreTable.Figure> of(AnnotatedSet set, List<ExpressionRow> rows) throws IOException {
        List<JsonNode> gold = set.rows();
        DescriptionScore score = new DescriptionScore(gold);
        if (score.usedThemes.isEmpty()) {
            return List.of();
        }
        gold.stream()
                .filter(row -> row.has("themes") && !row.path("optional").asBoolean())
                .forEach(row -> rows.stream()
                        .filter(found -> found.headline() != null && overlaps(row, found))
                        .findFirst()
                        .ifPresent(found -> score.compare(row, found)));
        return List.of(figure("themes", score.themes), figure("countries", score.countries));
    }

    private static ScoreTable.Figure figure(String name, int[] counts) {
        return ScoreTable.Figure.of(name, counts[0], counts[1], counts[2]);
    }

    private static boolean overlaps(JsonNode row, ExpressionRow found) {
        return row.get("doc").asText().equals(found.doc())
                && row.get("start_offset").asInt() < found.end()
                && found.start() < row.get("end_offset").asInt();
    }

    private void compare(JsonNode row, ExpressionRow found) {
        Set<String> rightThemes = new HashSet<>(values(row, "themes"));
        Set<String> foundThemes = new HashSet<>();
        found.themes().forEach(theme -> addUsed(theme, foundThemes));
        count(themes, rightThemes, foundThemes);
        Set<String> rightCountries = new HashSet<>();
        for (String name : values(row, "actors")) {
            rightCountries.addAll(countriesOf(ACTORS.find(name, 0, name.length(), "en", List.of())));
        }
        count(countries, rightCountries, countriesOf(found.actors()));
    }

    private void addUsed(String theme, Set<String> found) {
        if (usedThemes.contains(theme)) {
            found.add(theme);
        } else {
            TAXONOMY.theme(theme)
                    .filter(known -> known.broader() != null)
                    .ifPresent(known -> addUsed(known.broader(), found));
        }
    }

    private static Set<String> countriesOf(List<String> actors) {
        return actors.stream().filter(actor -> actor.length() == 2).collect(Collectors.toSet());
    }

    private static void count(int[] counts, Set<String> right, Set<String> found) {
        counts[0] += (int) right.stream().filter(found::contains).count();
        counts[1] += right.size();
        counts[2] += found.size();
    }

    private static List<String> values(JsonNode row, String field) {
        List<String> values = new java.util.ArrayList<>();
        row.path(field).forEach(value -> values.add(value.asText()));
        return values;
    }
}
