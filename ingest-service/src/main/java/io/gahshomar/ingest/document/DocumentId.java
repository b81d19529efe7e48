package io.gahshomar.ingest.document;

import io.gahshomar.ingest.submission.NewDocument;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** What makes a document the same document: its address, else its name in the corpus, else its text. */
public final class DocumentId {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    private DocumentId() {}

    /**
     * The id of a document that was handed in: by its address where it has one, else by its text.
     *
     * @return 32 lower-case hex digits
     */
    public static String of(NewDocument document) {
        return document.url() == null ? Fingerprint.of128Bits("text", document.text()) : ofAddress(document.url());
    }

    /**
     * The id of a corpus file: by the address in its front matter where it has one, else by its name.
     *
     * @param name path relative to the corpus folder, with {@code /} between its parts
     */
    public static String ofFile(NewDocument document, String name) {
        return document.url() == null ? ofFileName(name) : ofAddress(document.url());
    }

    /** The id of a corpus file without an address. */
    public static String ofFileName(String name) {
        return Fingerprint.of128Bits("file", name);
    }

    /** Whether a text has the form of an id. */
    public static boolean isValid(String id) {
        return FORM.matcher(id).matches();
    }

    /**
     * Addresses that RFC 3986 (6.2.2.1, 6.2.3) calls equivalent give one id: scheme and host in lower case, an empty path as
     * {@code /}, default ports left out. A fragment points into a document and does not name another one.
     */
    private static String ofAddress(String url) {
        URI uri = URI.create(url);
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int defaultPort = scheme.equals("https") ? 443 : 80;
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        String port = uri.getPort() < 0 || uri.getPort() == defaultPort ? "" : ":" + uri.getPort();
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return Fingerprint.of128Bits("url", scheme + "://" + host + port + path + query);
    }
}
