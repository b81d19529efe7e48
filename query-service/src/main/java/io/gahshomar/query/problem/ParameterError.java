package io.gahshomar.query.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with one query parameter. */
@Schema(description = "What is wrong with one query parameter, and what would be right.")
public record ParameterError(
        @Schema(description = "Name of the parameter.", examples = "from")
        String parameter,

        @Schema(description = "Its value.", examples = "2007-13")
        String value,

        @Schema(description = "Stable code.", examples = "invalid-date")
        String code,

        @Schema(description = "What is wrong, and what would be right.")
        String detail) {}
