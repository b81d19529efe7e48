package io.gahshomar.query.theme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A theme as clients read it. */
@Schema(
        description = "A theme that at least one entry has.",
        requiredProperties = {"id", "count", "first", "last"})
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Theme(
        @Schema(description = "Its id, as the parameter theme takes it.", examples = "nuclear")
        String id,

        @Schema(description = "Entries that have it.", examples = "42")
        long count,

        @Schema(
                description = "First day of the earliest of them; null where all of them are without a start.",
                nullable = true,
                examples = "1995-01-08")
        LocalDate first,

        @Schema(
                description = "Last day of the latest of them, those without an end aside; null where there are no"
                        + " others.",
                nullable = true,
                examples = "2025-10-18")
        LocalDate last) {}
