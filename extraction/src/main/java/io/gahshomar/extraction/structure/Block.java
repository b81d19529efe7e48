package io.gahshomar.extraction.structure;

/**
 * A line of a text and what it is.
 *
 * @param kind what it is
 * @param start first char, an UTF-16 index of the text, inclusive
 * @param end one past the last char, line break not included
 * @param afterGap whether an empty line or the start of the text is before it
 */
public record Block(BlockKind kind, int start, int end, boolean afterGap) {

    Block as(BlockKind other) {
        return new Block(other, start, end, afterGap);
    }

    int length() {
        return end - start;
    }
}
