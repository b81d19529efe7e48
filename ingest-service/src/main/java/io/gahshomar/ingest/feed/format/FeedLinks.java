package io.gahshomar.ingest.feed.format;

import io.gahshomar.ingest.html.Links;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Addresses in a feed, each relative to the {@code xml:base} of its element (XML Base), or else to the feed's own address. */
final class FeedLinks {

    private static final Set<String> ALTERNATE =
            Set.of("", "alternate", "http://www.iana.org/assignments/relation/alternate");

    private final String document;

    FeedLinks(String document) {
        this.document = document;
    }

    /** What relative links inside an element are relative to. */
    String base(Element element) {
        Elements ancestors = element.parents();
        String base = document;
        for (int i = ancestors.size() - 1; i >= 0; i--) {
            base = base(base, ancestors.get(i));
        }
        return base(base, element);
    }

    private static String base(String outer, Element element) {
        String given = element.attr("xml:base");
        String resolved = given.isBlank() ? outer : Links.resolve(outer, given);
        return Links.isWeb(resolved) ? resolved : outer;
    }

    /** The page of a feed or of an item; null where there is none. */
    String page(Element element) {
        return alternate(element)
                .or(() -> permalink(element))
                .or(() -> web(element, element.attributes().getIgnoreCase("href")))
                .orElse(null);
    }

    private Optional<String> alternate(Element element) {
        List<Element> links = Vocabulary.children(element, "link")
                .filter(link -> ALTERNATE.contains(link.attr("rel").strip().toLowerCase(Locale.ROOT)))
                .toList();
        Optional<String> html = links.stream()
                .filter(link -> link.attr("type").isEmpty() || link.attr("type").contains("html"))
                .flatMap(link -> target(link).stream())
                .findFirst();
        return html.or(
                () -> links.stream().flatMap(link -> target(link).stream()).findFirst());
    }

    private Optional<String> target(Element link) {
        String href = link.attr("href").isEmpty() ? link.wholeText() : link.attr("href");
        return web(link, href);
    }

    /** RSS 2.0: a guid is the permanent address of its item, unless it says that it is not. */
    private Optional<String> permalink(Element item) {
        return Vocabulary.children(item, "guid")
                .filter(guid -> !guid.attributes().getIgnoreCase("isPermaLink").equalsIgnoreCase("false"))
                .map(guid -> guid.wholeText().strip())
                .filter(Links::isWeb)
                .findFirst();
    }

    private Optional<String> web(Element element, String link) {
        return Optional.of(link)
                .filter(given -> !given.isBlank())
                .map(given -> Links.resolve(base(element), given))
                .filter(address -> address.regionMatches(true, 0, "http://", 0, 7)
                        || address.regionMatches(true, 0, "https://", 0, 8));
    }
}
