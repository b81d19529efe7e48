package io.gahshomar.extraction.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A query taken apart at its OR: a text matches it that has one of the words or matches one of the other queries.
 *
 * @param words terms as the analyzer makes them, each of which is enough
 * @param others phrases, conjunctions and whatever else is no single word
 */
record Alternatives(Set<String> words, List<Query> others) {

    static Alternatives of(Query query) {
        Alternatives alternatives = new Alternatives(new HashSet<>(), new ArrayList<>());
        alternatives.add(query);
        return alternatives;
    }

    private void add(Query query) {
        if (query instanceof BooleanQuery disjunction && disjoins(disjunction)) {
            disjunction.clauses().forEach(clause -> add(clause.query()));
        } else if (query instanceof TermQuery word && word.getTerm().field().equals(ThemeQueries.FIELD)) {
            words.add(word.getTerm().text());
        } else {
            others.add(query);
        }
    }

    private static boolean disjoins(BooleanQuery query) {
        return query.getMinimumNumberShouldMatch() <= 1
                && query.clauses().stream().allMatch(clause -> clause.occur() == BooleanClause.Occur.SHOULD);
    }
}
