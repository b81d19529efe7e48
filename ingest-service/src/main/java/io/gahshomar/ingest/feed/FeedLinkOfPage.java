package io.gahshomar.ingest.feed;

import io.gahshomar.ingest.feed.format.FeedBody;
import io.gahshomar.ingest.fetch.FetchException;
import io.gahshomar.ingest.fetch.WebAddress;
import io.gahshomar.ingest.html.Links;
import io.gahshomar.ingest.html.WebText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The feed that a page names in its head ({@code link rel=alternate}, autodiscovery). */
final class FeedLinkOfPage {

    private static final List<String> TYPES = List.of(
            "application/atom+xml",
            "application/rss+xml",
            "application/feed+json",
            "application/rdf+xml",
            "application/xml");

    private FeedLinkOfPage() {}

    /** The first feed of the page; one for its comments only where there is no other. */
    static Optional<WebAddress> find(FeedBody body) {
        Document page = Jsoup.parse(WebText.of(body.bytes(), body.contentType()).text(), body.address());
        Element base = page.selectFirst("base[href]");
        String relativeTo = base == null ? body.address() : Links.resolve(body.address(), base.attr("href"));
        return page.select("link[rel~=(?i)\\balternate\\b][href], link[rel~=(?i)\\bfeed\\b][href]").stream()
                .filter(link -> TYPES.contains(link.attr("type").strip().toLowerCase(Locale.ROOT))
                        || link.attr("rel").equalsIgnoreCase("feed"))
                .sorted(Comparator.comparing(
                        link -> link.outerHtml().toLowerCase(Locale.ROOT).contains("comment")))
                .flatMap(link -> address(Links.resolve(relativeTo, link.attr("href"))).stream())
                .filter(found -> !found.toString().equals(body.address()))
                .findFirst();
    }

    private static Optional<WebAddress> address(String text) {
        try {
            return Optional.of(WebAddress.parse(text));
        } catch (FetchException noAddress) {
            return Optional.empty();
        }
    }
}
