package io.gahshomar.ingest.feed.format;

import io.gahshomar.ingest.extraction.Extractor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads feeds: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF, JSON Feed; broken ones as far as they can be understood. */
@ApplicationScoped
public class FeedReader {

    private final FeedDates dates;

    @Inject
    FeedReader(Extractor extractor) {
        this(new FeedDates(extractor::extract));
    }

    FeedReader(FeedDates dates) {
        this.dates = dates;
    }

    /** How it reads dates. */
    public FeedDates dates() {
        return dates;
    }

    /**
     * The feed in a body.
     *
     * @throws NotAFeedException where there is none
     */
    public ParsedFeed read(FeedBody body) {
        String text = FeedText.of(body.bytes(), body.contentType()).text();
        String start = text.stripLeading();
        return start.startsWith("{")
                ? new JsonFeed(dates, body.base()).read(start)
                : new MarkupFeed(dates, body.base(), body.contentLanguage()).read(FeedMarkup.parse(text));
    }
}
