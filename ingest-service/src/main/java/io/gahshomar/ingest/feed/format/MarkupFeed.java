package io.gahshomar.ingest.feed.format;

import static io.gahshomar.ingest.feed.format.Vocabulary.children;
import static io.gahshomar.ingest.feed.format.Vocabulary.name;

import io.gahshomar.ingest.date.WebDate;
import io.gahshomar.ingest.date.WebDates;
import io.gahshomar.ingest.html.Links;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the XML formats. They differ in what they call things and agree in what things there are, and feeds mix them, so
 * that one table of names serves all; the first name in it that is there wins.
 */
final class MarkupFeed {

    private static final Set<String> ROOTS = Set.of("rss", "rdf:rdf", "rdf", "feed", "channel");
    private static final Set<String> ITEMS = Set.of("item", "entry");
    private static final String[] TITLE = {"title", "dc:title", "media:title"};
    private static final String[] SUMMARY = {"description", "summary", "abstract", "itunes:summary", "dc:description"};
    private static final String[] CONTENT = {"content:encoded", "content", "xhtml:body", "body", "fullitem"};
    private static final String[] ABOUT = {
        "description", "subtitle", "tagline", "abstract", "info", "itunes:subtitle", "itunes:summary", "dc:description"
    };
    private static final String[] PUBLISHED = {
        "published", "pubdate", "issued", "dcterms:issued", "dcterms:created", "created"
    };
    private static final String[] UPDATED = {
        "updated", "modified", "dc:date", "dcterms:modified", "lastbuilddate", "lastmod", "date"
    };

    private final WebDates dates;
    private final FeedLinks links;
    private final String contentLanguage;

    MarkupFeed(WebDates dates, String address, String contentLanguage) {
        this.dates = dates;
        this.contentLanguage = contentLanguage;
        this.links = new FeedLinks(address);
    }

    ParsedFeed read(Document document) {
        Element root = root(document);
        List<Element> items = root.getAllElements().stream()
                .filter(element -> ITEMS.contains(name(element)))
                .filter(element -> element.parents().stream().noneMatch(parent -> ITEMS.contains(name(parent))))
                .toList();
        Element channel = children(root, "channel").findFirst().orElse(root);
        return new ParsedFeed(
                text(channel, TITLE),
                text(channel, ABOUT),
                links.page(channel),
                id(channel),
                language(channel),
                date(channel, PUBLISHED),
                date(channel, UPDATED),
                MarkupHints.of(channel),
                items.stream().map(this::item).toList());
    }

    private static Element root(Document document) {
        return document.getAllElements().stream()
                .filter(element -> ROOTS.contains(name(element)))
                .findFirst()
                .orElseThrow(() -> new NotAFeedException(what(document)));
    }

    private static String what(Document document) {
        if (!document.getElementsByTag("html").isEmpty() || document.outerHtml().contains("<HTML")) {
            return "it is an HTML page; give the address of the feed";
        }
        Element first = document.firstElementChild();
        return first == null
                ? "there is no markup in it"
                : "its root element is no rss, rdf:RDF, feed or channel, which feeds begin with";
    }

    private ParsedItem item(Element item) {
        List<String> summaries = texts(item, SUMMARY).toList();
        String explicit = texts(item, CONTENT).findFirst().orElse(null);
        String content = explicit != null || summaries.size() < 2 ? explicit : summaries.get(1);
        String summary = summaries.isEmpty() ? mediaDescription(item).orElse(content) : summaries.getFirst();
        WebDate published = date(item, PUBLISHED);
        WebDate updated = date(item, UPDATED);
        String unread = published == null && updated == null ? dateText(item) : null;
        return new ParsedItem(
                id(item), links.page(item), text(item, TITLE), summary, content, published, updated, unread);
    }

    private Optional<String> mediaDescription(Element item) {
        return Stream.concat(Stream.of(item), children(item, "media:group"))
                .flatMap(parent -> texts(parent, "media:description"))
                .findFirst();
    }

    private Stream<String> texts(Element parent, String... names) {
        return children(parent, names).map(element -> TextConstruct.html(element, links.base(element)));
    }

    private String text(Element parent, String... names) {
        return Arrays.stream(names)
                .flatMap(name -> texts(parent, name))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    private String id(Element element) {
        Optional<String> atom = children(element, "id")
                .map(id -> Links.resolve(links.base(id), id.wholeText().strip()))
                .findFirst();
        return children(element, "guid")
                .map(guid -> guid.wholeText().strip())
                .findFirst()
                .or(() -> atom)
                .or(() -> about(element))
                .filter(id -> !id.isBlank())
                .orElse(null);
    }

    /** RDF's name of what is described, whatever the prefix. */
    private static Optional<String> about(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> attribute.getKey().toLowerCase(Locale.ROOT).endsWith(":about"))
                .map(Attribute::getValue)
                .findFirst();
    }

    private String language(Element channel) {
        return children(channel, "language", "dc:language")
                .map(language -> language.text().strip())
                .findFirst()
                .or(() -> Stream.concat(Stream.of(channel), channel.parents().stream())
                        .map(element -> element.attr("xml:lang"))
                        .filter(language -> !language.isBlank())
                        .findFirst())
                .map(language -> language.replace('_', '-'))
                .orElse(contentLanguage);
    }

    /** Of several the last, as a feed that corrects itself means it. */
    private WebDate date(Element parent, String... names) {
        return Arrays.stream(names)
                .flatMap(name -> Stream.concat(
                        children(parent, name).map(MarkupFeed::text),
                        Stream.of(parent.attributes().getIgnoreCase(name)))
                        .flatMap(text -> dates.parse(text).stream())
                        .reduce((earlier, later) -> later)
                        .stream())
                .findFirst()
                .orElse(null);
    }

    private static String text(Element date) {
        String value = date.attributes().getIgnoreCase("value");
        return value.isEmpty() ? date.text() : value;
    }

    private static String dateText(Element item) {
        return Stream.of(PUBLISHED, UPDATED)
                .flatMap(names -> children(item, names))
                .map(MarkupFeed::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }
}
