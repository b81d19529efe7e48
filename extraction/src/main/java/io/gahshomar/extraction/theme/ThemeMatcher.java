package io.gahshomar.extraction.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;

/** Finds the themes of texts: the queries of a taxonomy stand in one Lucene monitor a language. Thread-safe. */
public final class ThemeMatcher {

    private final List<String> order;
    private final Map<String, Monitor> monitors = new HashMap<>();

    /** A matcher of all themes of a taxonomy, for each language that one of them has a query in. */
    public ThemeMatcher(Taxonomy taxonomy) {
        order = taxonomy.themes().stream().map(Theme::id).toList();
        Map<String, ThemeQueries> readers = new HashMap<>();
        Map<String, List<MonitorQuery>> queries = new HashMap<>();
        for (Theme theme : taxonomy.themes()) {
            theme.queries().forEach((language, query) -> queries.computeIfAbsent(language, key -> new ArrayList<>())
                    .add(new MonitorQuery(
                            theme.id(),
                            readers.computeIfAbsent(language, ThemeQueries::new).parse(query))));
        }
        queries.forEach((language, list) -> monitors.put(language, monitor(readers.get(language), list)));
    }

    private static Monitor monitor(ThemeQueries reader, List<MonitorQuery> queries) {
        try {
            Monitor monitor = new Monitor(reader.textAnalyzer(), new TermFilteredPresearcher());
            monitor.register(queries);
            return monitor;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot set up the queries of themes", e);
        }
    }

    /** Ids of the themes of a text, in the taxonomy's order; none in a language that the taxonomy does not know. */
    public List<String> match(String language, String text) {
        Monitor monitor = monitors.get(language);
        if (monitor == null) {
            return List.of();
        }
        Document document = new Document();
        document.add(new TextField(ThemeQueries.FIELD, text, Field.Store.NO));
        try {
            MatchingQueries<QueryMatch> matches = monitor.match(document, QueryMatch.SIMPLE_MATCHER);
            Set<String> found = new HashSet<>();
            matches.getMatches().forEach(match -> found.add(match.getQueryId()));
            return order.stream().filter(found::contains).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot match themes", e);
        }
    }
}
