package io.gahshomar.extraction.theme;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Adds to each token, at its position, a token for every known beginning that it has: "sanctioned" brings "sanction*". */
final class BeginningsFilter extends TokenFilter {

    /** What ends a token that stands for a beginning. */
    static final String MARK = "*";

    private final Set<String> beginnings;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> pending = new ArrayDeque<>();
    private State state;

    BeginningsFilter(TokenStream input, Set<String> beginnings) {
        super(input);
        this.beginnings = beginnings;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!pending.isEmpty()) {
            restoreState(state);
            term.setEmpty().append(pending.remove()).append(MARK);
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        for (int length = 1; length <= word.length(); length++) {
            String beginning = word.substring(0, length);
            if (beginnings.contains(beginning)) {
                pending.add(beginning);
            }
        }
        if (!pending.isEmpty()) {
            state = captureState();
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending.clear();
    }
}
