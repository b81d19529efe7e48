package io.gahshomar.extraction.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;

/** Finds the themes of texts: the queries of a taxonomy stand in one Lucene monitor a language. Thread-safe. */
public final class ThemeMatcher {

    /** From so many texts on, setting up an index for all of them costs less than one in memory for each. */
    private static final int BATCH = 16;

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

    /**
     * Ids of the themes of each text, in the taxonomy's order; none in a language that the taxonomy does not know. Many texts
     * are matched at once, which is far quicker than one by one.
     */
    public List<List<String>> match(String language, List<String> texts) {
        Monitor monitor = monitors.get(language);
        if (monitor == null) {
            return texts.stream().map(text -> List.<String>of()).toList();
        }
        if (texts.size() < BATCH) {
            return texts.stream()
                    .map(text -> matchAll(monitor, List.of(text)).getFirst())
                    .toList();
        }
        return matchAll(monitor, texts);
    }

    private List<List<String>> matchAll(Monitor monitor, List<String> texts) {
        try {
            var matches = monitor.match(
                    texts.stream().map(ThemeMatcher::document).toArray(Document[]::new), QueryMatch.SIMPLE_MATCHER);
            return IntStream.range(0, texts.size())
                    .mapToObj(i -> ordered(matches.getMatches(i)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot match themes", e);
        }
    }

    private static Document document(String text) {
        Document document = new Document();
        document.add(new TextField(ThemeQueries.FIELD, text, Field.Store.NO));
        return document;
    }

    private List<String> ordered(Collection<QueryMatch> matches) {
        Set<String> found = matches.stream().map(QueryMatch::getQueryId).collect(Collectors.toSet());
        return order.stream().filter(found::contains).toList();
    }
}
