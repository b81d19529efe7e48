package io.gahshomar.ingest.feed.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Names of elements, whatever prefix a feed gave their namespaces: {@code title} for RSS, Atom and CDF, and a usual prefix
 * for the others, as in {@code dc:date}. Upper and lower case are the same.
 */
final class Vocabulary {

    private static final String FOREIGN = "?";

    /** Namespaces, in lower case and without what follows their last sign, by beginning. */
    private static final List<Map.Entry<String, String>> NAMESPACES = List.of(
            Map.entry("http://www.w3.org/2005/atom", ""),
            Map.entry("http://purl.org/atom/ns", ""),
            Map.entry("http://example.com/newformat", ""),
            Map.entry("http://example.com/necho", ""),
            Map.entry("http://purl.org/echo", ""),
            Map.entry("uri/of/echo/namespace", ""),
            Map.entry("http://purl.org/pie", ""),
            Map.entry("http://purl.org/rss/1.0/modules/content", "content"),
            Map.entry("http://purl.org/rss/1.0/modules/", FOREIGN),
            Map.entry("http://purl.org/rss/1.0", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9", ""),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9", ""),
            Map.entry("http://my.netscape.com/publish/formats/rss-0.9", ""),
            Map.entry("http://purl.org/net/rss1.1", ""),
            Map.entry("http://backend.userland.com/rss", ""),
            Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
            Map.entry("http://cyber.law.harvard.edu/rss", ""),
            Map.entry("http://cyber.harvard.edu/rss", ""),
            Map.entry("http://purl.org/dc/elements", "dc"),
            Map.entry("http://purl.org/dc/terms", "dcterms"),
            Map.entry("http://search.yahoo.com/mrss", "media"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://example.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
            Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
            Map.entry("http://www.w3.org/xml/1998/namespace", "xml"));

    private Vocabulary() {}

    /** The name of an element. */
    static String name(Element element) {
        String local = element.tag().localName().toLowerCase(Locale.ROOT);
        String prefix = prefix(element);
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /** The children that have one of these names, in their order. */
    static Stream<Element> children(Element parent, String... names) {
        return parent.children().stream().filter(child -> List.of(names).contains(name(child)));
    }

    private static String prefix(Element element) {
        String given = element.tag().prefix().toLowerCase(Locale.ROOT);
        if (!isDeclared(element, given)) {
            return given;
        }
        String namespace = element.tag().namespace().toLowerCase(Locale.ROOT);
        return NAMESPACES.stream()
                .filter(known -> namespace.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> given.isEmpty() && isOfRoot(element) ? "" : FOREIGN);
    }

    /** Whether the default namespace is that of the root: an unknown one is taken for that of the feed. */
    private static boolean isOfRoot(Element element) {
        return Stream.concat(Stream.of(element), element.parents().stream())
                .allMatch(ancestor -> !ancestor.hasAttr("xmlns") || isRoot(ancestor));
    }

    private static boolean isRoot(Element element) {
        return element.parent() != null && element.parent().tagName().startsWith("#");
    }

    private static boolean isDeclared(Element element, String prefix) {
        String attribute = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
        return prefix.equals("xml")
                || Stream.concat(Stream.of(element), element.parents().stream())
                        .anyMatch(ancestor -> ancestor.attributes().hasKeyIgnoreCase(attribute));
    }
}
