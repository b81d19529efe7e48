package io.gahshomar.ingest.submission;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text as it is handed in, before it has an identity. The constraints are those of every way in.
 *
 * @param title title, or null
 * @param text the whole text
 * @param url absolute http or https address that the text was published at, or null
 * @param publisher who published it, or null
 * @param publishedAt day of publication at the publisher's place, or null
 * @param language {@code fa} or {@code en}, or null where it is to be detected
 */
@Schema(description = "A text with what is known about it. Only `text` is needed.")
public record NewDocument(
        @PlainText
        @Size(max = 1000, message = TOO_LONG)
        @Schema(
                nullable = true,
                maxLength = 1000,
                examples = "Second summit of the Caspian Sea states",
                description = "Title")
        String title,

        @NotNull(message = "is missing; give the whole text of the document")
        @PlainText
        @Schema(
                required = true,
                examples = "Vladimir Putin arrived in Tehran on 16 October 2007.",
                description = "The whole text; offsets in the results count its Unicode code points from 0")
        String text,

        @HttpAddress
        @Schema(
                nullable = true,
                maxLength = HttpAddress.MAX_LENGTH,
                examples = "https://news.example/2007/caspian-summit",
                description = "Absolute http or https address of the publication. It identifies the document: "
                        + "another text with the same address is a new version of it")
        String url,

        @PlainText
        @Size(max = 500, message = TOO_LONG)
        @Schema(nullable = true, maxLength = 500, examples = "Example News", description = "Who published it")
        String publisher,

        @PublicationDay
        @Schema(
                nullable = true,
                type = SchemaType.STRING,
                examples = {"2007-10-17", "2007-10-17T08:30:00+03:30"},
                description = "Gregorian day of publication, or a date-time with its offset, of which the day at "
                        + "that offset counts. Phrases like \"yesterday\" are counted from it")
        LocalDate publishedAt,

        @Pattern(regexp = "fa|en", message = "must be 'fa' or 'en'; leave it out to have the language detected")
        @Schema(
                nullable = true,
                enumeration = {"fa", "en"},
                examples = "en",
                description = "Language of the text; detected where it is left out")
        String language) {

    private static final String TOO_LONG = "is longer than {max} characters; shorten it";

    /** A text of which nothing is known but perhaps its title. */
    public static NewDocument ofText(String title, String text) {
        return new NewDocument(title, text, null, null, null, null);
    }

    /** This document with what it lacks taken from another one. */
    public NewDocument completedBy(NewDocument other) {
        return new NewDocument(
                title == null ? other.title : title,
                text == null ? other.text : text,
                url == null ? other.url : url,
                publisher == null ? other.publisher : publisher,
                publishedAt == null ? other.publishedAt : publishedAt,
                language == null ? other.language : language);
    }
}
