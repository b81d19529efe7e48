package io.gahshomar.extraction.theme;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
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
            return new QueryParser(FIELD, analyzer(language)).parse(query);
        } catch (ParseException e) {
            throw new IllegalArgumentException(
                    "is no Lucene query: " + e.getMessage().lines().findFirst().orElse(""), e);
        }
    }
}
