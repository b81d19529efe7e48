package io.gahshomar.ingest.http;

import io.gahshomar.ingest.submission.NewDocument;
import jakarta.ws.rs.core.MediaType;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A form with a file and what is known about it. */
@Schema(description = "A file with what is known about it. Only `file` is needed.")
public class Upload {

    @RestForm("file")
    @Schema(type = SchemaType.STRING, format = "binary", description = "Plain text, Markdown, HTML, PDF or DOCX")
    FileUpload file;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Schema(description = "Title")
    String title;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Schema(description = "Address of the publication")
    String url;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Schema(description = "Publisher")
    String publisher;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Schema(description = "Gregorian day of publication")
    String publishedAt;

    @RestForm
    @PartType(MediaType.TEXT_PLAIN)
    @Schema(description = "fa or en")
    String language;

    /** Where the file was put. */
    Path path() {
        if (file == null) {
            throw Problems.malformedBody("the form has no part named 'file'; send the file as that part");
        }
        return file.uploadedFile();
    }

    /** What the form tells about the file. */
    NewDocument told() {
        return new NewDocument(given(title), null, given(url), given(publisher), day(), given(language));
    }

    private LocalDate day() {
        try {
            return given(publishedAt) == null ? null : LocalDate.parse(publishedAt);
        } catch (DateTimeException e) {
            throw Problems.malformedBody("publishedAt must be a Gregorian day like 2007-10-16");
        }
    }

    private static String given(String field) {
        return field == null || field.isBlank() ? null : field;
    }
}
