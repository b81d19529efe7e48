package io.gahshomar.extraction.structure;

import java.util.List;

/**
 * A sentence. A page break inside it brings lines that are not its own, so it can have several pieces.
 *
 * @param kind the part of the document that it stands in
 * @param pieces its own stretches of the text, in order, never empty
 * @param paragraph number of its paragraph, counted from 0
 */
public record Sentence(BlockKind kind, List<Span> pieces, int paragraph) {

    /**
     * A stretch of the text.
     *
     * @param start first char, an UTF-16 index, inclusive
     * @param end one past the last char
     */
    public record Span(int start, int end) {}

    public Sentence {
        pieces = List.copyOf(pieces);
    }

    /** First char of the sentence in the text. */
    public int start() {
        return pieces.getFirst().start();
    }

    /** One past the last char of the sentence in the text. */
    public int end() {
        return pieces.getLast().end();
    }
}
