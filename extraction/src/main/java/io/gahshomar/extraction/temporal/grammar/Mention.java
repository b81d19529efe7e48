package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.reading.Reading;

/**
 * A reading at its place in the text.
 *
 * @param start UTF-16 index of the first character, inclusive
 * @param end UTF-16 index one past the last character
 * @param stretch number of the stretch of text (about a paragraph) it stands in
 * @param reading what it says
 * @param rule name of the rule that found it
 * @param setting what its surroundings say
 */
public record Mention(int start, int end, int stretch, Reading reading, String rule, Setting setting) {

    /**
     * What the words around a mention say of it.
     *
     * @param citation it is the year of a bibliographic reference
     * @param future its sentence speaks of the future
     * @param initial it stands at the beginning of its sentence, or is the first of its line
     */
    public record Setting(boolean citation, boolean future, boolean initial) {}
}
