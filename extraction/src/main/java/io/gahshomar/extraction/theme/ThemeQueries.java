package io.gahshomar.extraction.theme;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Lucene queries of themes, read with the analyzer of their language. */
final class ThemeQueries {

    /** The field that texts are matched in. */
    static final String FIELD = "text";

    private static final Map<String, Analyzer> ANALYZERS =
            Map.of("fa", new PersianAnalyzer(), "en", new EnglishAnalyzer(), "ru", new RussianAnalyzer());

    private ThemeQueries() {}

    /**
     * The analyzer of a language.
     *
     * @throws IllegalArgumentException where there is none
     */
    static Analyzer analyzer(String language) {
        Analyzer analyzer = ANALYZERS.get(language);
        if (analyzer == null) {
            throw new IllegalArgumentException("there is no language '" + language + "'; there are "
                    + ANALYZERS.keySet().stream().sorted().toList());
        }
        return analyzer;
    }

    /**
     * Reads a query.
     *
     * @throws IllegalArgumentException where it is no Lucene query
     */
    static Query parse(String language, String query) {
        try {
            return new EndingsParser(analyzer(language)).parse(query);
        } catch (ParseException e) {
            throw new IllegalArgumentException(
                    "is no Lucene query: " + e.getMessage().lines().findFirst().orElse(""), e);
        }
    }

    /** Texts hold stems, so {@code word*} stands for what begins so and for the stem of the word as well. */
    private static final class EndingsParser extends QueryParser {

        EndingsParser(Analyzer analyzer) {
            super(FIELD, analyzer);
        }

        @Override
        protected Query getPrefixQuery(String field, String word) throws ParseException {
            Query stem = getFieldQuery(field, word, false);
            Query prefix = super.getPrefixQuery(field, word);
            if (stem == null) {
                return prefix;
            }
            return new BooleanQuery.Builder()
                    .add(prefix, Occur.SHOULD)
                    .add(stem, Occur.SHOULD)
                    .build();
        }
    }
}
