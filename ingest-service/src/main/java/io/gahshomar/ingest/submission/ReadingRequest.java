package io.gahshomar.ingest.submission;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text to be read at once, of which nothing is stored.
 *
 * @param text the whole text
 * @param publishedAt day of publication, or null where it is unknown or stands in the header of the text
 * @param language {@code fa} or {@code en}, or null where it is to be detected
 * @param all whether citations, meta and mentions are wanted as well
 */
@Schema(description = "A text to be read at once. Only `text` is needed; nothing is stored.")
public record ReadingRequest(
        @NotNull(message = "is missing; give the text to be read")
        @PlainText
        @Schema(required = true, examples = "Vladimir Putin arrived in Tehran on 16 October 2007.")
        String text,

        @PublicationDay
        @Schema(
                nullable = true,
                type = SchemaType.STRING,
                examples = "2007-10-17",
                description = "Gregorian day of publication, which \"yesterday\" is counted from")
        LocalDate publishedAt,

        @Pattern(regexp = "fa|en", message = "must be 'fa' or 'en'; leave it out to have the language detected")
        @Schema(
                nullable = true,
                enumeration = {"fa", "en"},
                description = "Language of the text; detected where it is left out")
        String language,

        @Schema(defaultValue = "false", description = "Whether citations, meta and mentions are wanted as well")
        boolean all) {}
