package io.gahshomar.ingest.http;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** The charset of a body. */
final class Charsets {

    private Charsets() {}

    /** The charset that the content type names; UTF-8 where it names none. */
    static Charset of(MediaType mediaType) {
        String name = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw Problems.unsupportedMediaType("the charset '" + name + "' is not known here; send the text as UTF-8");
        }
    }
}
