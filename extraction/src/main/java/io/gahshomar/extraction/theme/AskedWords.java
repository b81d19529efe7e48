package io.gahshomar.extraction.theme;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/** The words that queries ask for: a text with none of them matches none of the queries. */
final class AskedWords extends QueryVisitor {

    private final Set<String> words = new HashSet<>();
    private boolean anyWord;

    void add(Query query) {
        query.visit(this);
    }

    /** Whether a text with the word can match one of the queries. */
    boolean include(String word) {
        return anyWord || words.contains(word);
    }

    @Override
    public void consumeTerms(Query query, Term... terms) {
        for (Term term : terms) {
            words.add(term.text());
        }
    }

    @Override
    public void consumeTermsMatching(Query query, String field, Supplier<ByteRunAutomaton> automaton) {
        anyWord = true;
    }

    @Override
    public void visitLeaf(Query query) {
        anyWord = true;
    }
}
