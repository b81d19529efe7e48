package io.gahshomar.query.page;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Map;

/** What the page is about and whom it talks to. */
@ConfigMapping(prefix = "gahshomar.page")
public interface PageConfig {

    /** The line that says what the chronology is about, keyed by language ({@code fa}, {@code en}). */
    Map<String, String> subject();

    /** The language for readers who ask for none of those that there are. */
    @WithDefault("fa")
    PageLanguage defaultLanguage();

    /** Where browsers reach ingest-service, for adding texts and for feeds; its origin alone may be talked to. */
    @WithDefault("http://localhost:8081")
    URI ingestUrl();

    /** How many happenings are in the page before its scripts run. */
    @WithDefault("40")
    int firstEntries();
}
