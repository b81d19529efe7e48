package io.gahshomar.extraction.theme;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Reads the Lucene queries of themes in one language with its analyzer. {@code word*} stands for every word that begins so;
 * the beginnings asked for are remembered, and {@link #textAnalyzer()} marks them in texts, so that such a query is as fast
 * as one for a whole word.
 */
final class ThemeQueries {

    /** The field that texts are matched in. */
    static final String FIELD = "text";

    private static final Map<String, Analyzer> ANALYZERS =
            Map.of("fa", new PersianAnalyzer(), "en", new EnglishAnalyzer(), "ru", new RussianAnalyzer());

    private final Analyzer analyzer;
    private final Set<String> beginnings = new HashSet<>();

    /**
     * Queries in a language.
     *
     * @throws IllegalArgumentException where there is no such language
     */
    ThemeQueries(String language) {
        analyzer = ANALYZERS.get(language);
        if (analyzer == null) {
            throw new IllegalArgumentException("there is no language '" + language + "'; there are "
                    + ANALYZERS.keySet().stream().sorted().toList());
        }
    }

    /**
     * Reads a query.
     *
     * @throws IllegalArgumentException where it is no Lucene query
     */
    Query parse(String query) {
        try {
            return new Parser(analyzer, beginnings).parse(query);
        } catch (ParseException e) {
            throw new IllegalArgumentException(
                    "is no Lucene query: " + e.getMessage().lines().findFirst().orElse(""), e);
        }
    }

    /** The analyzer of texts: the language's, with a mark for every beginning that a query asked for. */
    Analyzer textAnalyzer() {
        return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return analyzer;
            }

            @Override
            protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
                return new TokenStreamComponents(
                        components.getSource(), new BeginningsFilter(components.getTokenStream(), beginnings));
            }
        };
    }

    private static final class Parser extends QueryParser {

        private final Set<String> beginnings;

        Parser(Analyzer analyzer, Set<String> beginnings) {
            super(FIELD, analyzer);
            this.beginnings = beginnings;
        }

        /** Texts hold stems, so the stem of the word counts as well. */
        @Override
        protected Query getPrefixQuery(String field, String word) throws ParseException {
            String beginning = getAnalyzer().normalize(field, word).utf8ToString();
            beginnings.add(beginning);
            Query marked = new TermQuery(new Term(field, beginning + BeginningsFilter.MARK));
            Query stem = getFieldQuery(field, word, false);
            if (stem == null) {
                return marked;
            }
            return new BooleanQuery.Builder()
                    .add(marked, Occur.SHOULD)
                    .add(stem, Occur.SHOULD)
                    .build();
        }
    }
}
