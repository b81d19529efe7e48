package io.gahshomar.query.slice;

import io.gahshomar.query.calendar.DateReader;
import io.gahshomar.query.filter.Counts;
import io.gahshomar.query.filter.Filter;
import io.gahshomar.query.histogram.Histograms;
import io.gahshomar.query.index.Term;
import io.gahshomar.query.problem.QueryParameters;
import io.gahshomar.query.vocabulary.Label;
import io.gahshomar.query.vocabulary.Labels;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many entries of a slice have what. */
@ApplicationScoped
public class Facets {

    private static final String YEAR = "year";
    private static final Map<String, Term> KINDS =
            Map.of("theme", Term.THEME, "actor", Term.ACTOR, "source", Term.SOURCE, "kind", Term.KIND);
    private static final int MOST_VALUES = 200;

    private final Counts counts;
    private final Histograms histograms;
    private final Labels labels;

    Facets(Counts counts, Histograms histograms, Labels labels) {
        this.counts = counts;
        this.histograms = histograms;
        this.labels = labels;
    }

    /**
     * A value, and how many entries of the slice have it.
     *
     * @param value as the parameter takes it
     * @param label what it is called
     */
    public record Value(String value, Label label, long count) {}

    /** The facets that are asked for, each once, also as one list with commas; what is wrong is noted. */
    static List<String> read(QueryParameters parameters) {
        List<String> asked = parameters.all(SliceParameters.FACET).stream()
                .flatMap(given -> List.of(given.split(",", -1)).stream())
                .distinct()
                .toList();
        List<String> choices = new ArrayList<>(List.of("theme", "actor", "source", "kind", YEAR));
        asked.stream()
                .filter(facet -> !choices.contains(facet))
                .forEach(facet -> parameters.rejectChoice(SliceParameters.FACET, facet, choices));
        return asked;
    }

    /** The values of each facet, the most frequent first, years in order. */
    Map<String, List<Value>> of(Filter filter, List<String> facets, DateReader calendar) throws SQLException {
        Map<String, List<Value>> values = new LinkedHashMap<>();
        for (String facet : facets) {
            values.put(facet, facet.equals(YEAR) ? years(filter, calendar) : terms(filter, KINDS.get(facet)));
        }
        return values;
    }

    private List<Value> terms(Filter filter, Term kind) throws SQLException {
        return counts.byTerm(filter, kind, MOST_VALUES).stream()
                .map(count -> new Value(count.value(), labels.of(kind, count.value()), count.count()))
                .toList();
    }

    private List<Value> years(Filter filter, DateReader calendar) throws SQLException {
        return histograms.years(filter, calendar).stream()
                .map(year -> new Value(year.label(), Label.same(year.label()), year.count()))
                .toList();
    }
}
