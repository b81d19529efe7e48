package io.gahshomar.ingest.article;

import io.gahshomar.ingest.fetch.FetchException;
import io.gahshomar.ingest.fetch.FetchRequest;
import io.gahshomar.ingest.fetch.Fetched;
import io.gahshomar.ingest.fetch.Fetcher;
import io.gahshomar.ingest.fetch.WebAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Fetches the pages of others, as far as they allow it. */
@ApplicationScoped
public class FetchPage {

    private static final String ACCEPT =
            "text/html, application/xhtml+xml, text/plain;q=0.8, application/pdf;q=0.8, */*;q=0.5";
    private static final int OK = 200;

    private final Fetcher fetcher;
    private final Robots robots;
    private final ArticleReader reader;

    FetchPage(Fetcher fetcher, Robots robots, ArticleReader reader) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.reader = reader;
    }

    /**
     * Whatever an address leads to; robots.txt is asked at every redirect.
     *
     * @throws ArticleException where robots.txt forbids it, or the answer is no 200
     * @throws FetchException where there is no answer
     */
    public Fetched fetch(String address) {
        WebAddress page = WebAddress.parse(address);
        Fetched fetched = fetcher.fetch(FetchRequest.of(page, ACCEPT), this::checkRobots);
        if (fetched.status() != OK) {
            throw new ArticleException("the server answers " + fetched.status());
        }
        return fetched;
    }

    /**
     * The article at an address.
     *
     * @throws ArticleException where there is none, or nothing could be fetched
     */
    public Article article(String address) {
        try {
            Fetched fetched = fetch(address);
            String type = fetched.header("content-type");
            if (type != null && !type.toLowerCase(Locale.ROOT).contains("html")) {
                throw new ArticleException("the page is no HTML but " + type.replaceAll("[^\\w/;=. +-]", "?"));
            }
            return reader.read(fetched.body(), type, fetched.address().toString());
        } catch (FetchException e) {
            throw new ArticleException(e.getMessage(), e);
        }
    }

    private void checkRobots(WebAddress address) {
        if (!robots.allow(address)) {
            throw new ArticleException("robots.txt of " + address.host() + " does not allow it, or cannot be read");
        }
    }
}
