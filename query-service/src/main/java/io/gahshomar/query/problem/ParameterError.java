package io.gahshomar.query.problem;

/**
 * What is wrong with one query parameter.
 *
 * @param parameter its name
 * @param value its value
 * @param code stable code
 * @param detail what is wrong, and what would be right
 */
public record ParameterError(String parameter, String value, String code, String detail) {}
