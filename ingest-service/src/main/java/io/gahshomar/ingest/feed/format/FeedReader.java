package io.gahshomar.ingest.feed.format;

import io.gahshomar.ingest.date.WebDates;
import io.gahshomar.ingest.html.WebText;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads feeds: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF, JSON Feed; broken ones as far as they can be understood. */
@ApplicationScoped
public class FeedReader {

    private final WebDates dates;

    FeedReader(WebDates dates) {
        this.dates = dates;
    }

    /**
     * The feed in a body.
     *
     * @throws NotAFeedException where there is none
     */
    public ParsedFeed read(FeedBody body) {
        String text = WebText.of(body.bytes(), body.contentType()).text();
        String start = text.stripLeading();
        return start.startsWith("{")
                ? new JsonFeed(dates, body.base()).read(start)
                : new MarkupFeed(dates, body.base(), body.contentLanguage()).read(FeedMarkup.parse(text));
    }
}
