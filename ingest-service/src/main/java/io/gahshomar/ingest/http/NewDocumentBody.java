package io.gahshomar.ingest.http;

import io.gahshomar.ingest.submission.DocumentReader;
import io.gahshomar.ingest.submission.NewDocument;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads the body of a request as a document. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
public class NewDocumentBody implements MessageBodyReader<NewDocument> {

    private final DocumentReader reader;

    NewDocumentBody(DocumentReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == NewDocument.class;
    }

    @Override
    public NewDocument readFrom(
            Class<NewDocument> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return MediaType.TEXT_PLAIN_TYPE.isCompatible(mediaType)
                ? reader.plainText(body, Charsets.of(mediaType))
                : reader.json(body);
    }
}
