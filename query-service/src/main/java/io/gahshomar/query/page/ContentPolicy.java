package io.gahshomar.query.page;

import jakarta.inject.Singleton;
import java.net.URI;

/** What the page may load and talk to: its own origin and, for adding texts and feeds, ingest-service's. */
@Singleton
public class ContentPolicy {

    private final String header;

    ContentPolicy(PageConfig config) {
        header = String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "font-src 'self'",
                "img-src 'self'",
                "connect-src 'self' " + origin(config.ingestUrl()),
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    /** The value of {@code Content-Security-Policy}. */
    public String header() {
        return header;
    }
}
