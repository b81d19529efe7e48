package io.gahshomar.ingest.http;

import io.gahshomar.ingest.file.FetchDocument;
import io.gahshomar.ingest.file.ReadFile;
import io.gahshomar.ingest.submission.DocumentReader;
import io.gahshomar.ingest.submission.DocumentRules;
import io.gahshomar.ingest.submission.NewDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** Makes a document of the body of a request, whatever kind it is of. */
@ApplicationScoped
class DocumentIntake {

    private final DocumentReader reader;
    private final ReadFile readFile;
    private final FetchDocument fetchDocument;
    private final DocumentRules rules;

    DocumentIntake(DocumentReader reader, ReadFile readFile, FetchDocument fetchDocument, DocumentRules rules) {
        this.reader = reader;
        this.readFile = readFile;
        this.fetchDocument = fetchDocument;
        this.rules = rules;
    }

    /** The document of a body; what a body other than JSON does not tell can be told by query parameters. */
    NewDocument read(InputStream body, MediaType type, UriInfo uri) throws IOException {
        QueryParameters given = QueryParameters.of(uri);
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
            given.refuseOthersThan();
            return completed(reader.json(body));
        }
        given.refuseOthersThan("title", "url", "publisher", "publishedAt", "language");
        NewDocument told = new NewDocument(
                given.text("title"),
                null,
                given.text("url"),
                given.text("publisher"),
                given.day("publishedAt"),
                given.text("language"));
        NewDocument found = MediaType.TEXT_PLAIN_TYPE.isCompatible(type)
                ? reader.plainText(body, Charsets.of(type))
                : file(bytes(body), type.toString(), null);
        return rules.check(told.completedBy(found));
    }

    /** The document of a line of JSON. */
    NewDocument read(String line) {
        return completed(reader.json(line));
    }

    /** The document of an uploaded file; what the form tells goes before what the file tells. */
    NewDocument read(Upload upload) throws IOException {
        NewDocument told = upload.told();
        try (InputStream file = Files.newInputStream(upload.path())) {
            return rules.check(told.completedBy(file(bytes(file), upload.file.contentType(), upload.file.fileName())));
        }
    }

    private NewDocument completed(NewDocument document) {
        return document.text() == null ? fetchDocument.fetch(document) : document;
    }

    private NewDocument file(byte[] bytes, String type, String name) {
        return readFile.read(bytes, type, name, "");
    }

    private byte[] bytes(InputStream body) throws IOException {
        int limit = Math.toIntExact(readFile.maxSize());
        byte[] bytes = body.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw readFile.tooLarge();
        }
        return bytes;
    }
}
