package io.gahshomar.ingest.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with a query parameter.
 *
 * @param parameter its name
 * @param value its value
 * @param detail what is wrong and what would be right
 */
@Schema(description = "What is wrong with a query parameter, and what would be right")
record ParameterError(String parameter, String value, String detail) {}
