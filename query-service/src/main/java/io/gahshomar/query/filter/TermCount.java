package io.gahshomar.query.filter;

/**
 * How many entries have a term.
 *
 * @param value the value in the term
 * @param count entries
 */
public record TermCount(String value, long count) {}
