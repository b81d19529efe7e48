package io.gahshomar.extraction.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;

/**
 * The queries of a taxonomy in one language. Words that are enough for a theme are looked up in the analysed text; phrases,
 * conjunctions and the like stand in a Lucene monitor, which is asked where the text has a word that they ask for. So the
 * fixed costs of a search are met by few texts. Thread-safe.
 */
final class LanguageThemes {

    private final Analyzer analyzer;
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final AskedWords asked = new AskedWords();
    private final Monitor monitor;

    /**
     * The queries of themes.
     *
     * @param queries a query by the number of its theme
     */
    LanguageThemes(String language, Map<Integer, String> queries) {
        ThemeQueries reader = new ThemeQueries(language);
        List<MonitorQuery> others = new ArrayList<>();
        queries.forEach((theme, query) -> {
            Alternatives alternatives = Alternatives.of(reader.parse(query));
            alternatives.words().forEach(word -> byWord.computeIfAbsent(word, key -> new BitSet())
                    .set(theme));
            alternatives.others().forEach(asked::add);
            if (!alternatives.others().isEmpty()) {
                others.add(new MonitorQuery(theme.toString(), anyOf(alternatives)));
            }
        });
        analyzer = reader.textAnalyzer();
        monitor = monitor(analyzer, others);
    }

    private static BooleanQuery anyOf(Alternatives alternatives) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        alternatives.others().forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private static Monitor monitor(Analyzer analyzer, List<MonitorQuery> queries) {
        try {
            Monitor monitor = new Monitor(analyzer, new TermFilteredPresearcher());
            monitor.register(queries);
            return monitor;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot set up the queries of themes", e);
        }
    }

    /** The numbers of the themes of a text. */
    BitSet match(String text) {
        BitSet found = new BitSet();
        try {
            if (lookUp(text, found)) {
                search(text, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot match themes", e);
        }
        return found;
    }

    /** Adds the themes that words of the text decide; whether others may be found by a search. */
    private boolean lookUp(String text, BitSet found) throws IOException {
        boolean search = false;
        try (TokenStream tokens = analyzer.tokenStream(ThemeQueries.FIELD, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String word = term.toString();
                BitSet themes = byWord.get(word);
                if (themes != null) {
                    found.or(themes);
                }
                search |= asked.include(word);
            }
            tokens.end();
        }
        return search;
    }

    private void search(String text, BitSet found) throws IOException {
        Document document = new Document();
        document.add(new TextField(ThemeQueries.FIELD, text, Field.Store.NO));
        for (QueryMatch match :
                monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatches()) {
            found.set(Integer.parseInt(match.getQueryId()));
        }
    }
}
