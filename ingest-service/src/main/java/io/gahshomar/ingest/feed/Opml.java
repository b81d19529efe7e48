package io.gahshomar.ingest.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gahshomar.ingest.fetch.FetchException;
import io.gahshomar.ingest.fetch.WebAddress;
import io.gahshomar.ingest.html.WebText;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Lists of feeds as feed readers exchange them (OPML 1.0 and 2.0). */
@ApplicationScoped
public class Opml {

    /**
     * What became of one feed of a list.
     *
     * @param line its number in the list, from 1
     * @param url its address as it stands there
     * @param title its title there, or null
     * @param result {@code added}, {@code known}, {@code repeated} or {@code refused}
     * @param id id of the feed; null where it was refused or is only tried
     * @param reason why it was refused, or null
     */
    @Schema(description = "What became of one feed of the list")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            int line,
            String url,
            String title,

            @Schema(enumeration = {"added", "known", "repeated", "refused"})
            String result,

            String id,
            String reason) {}

    private static final int LONGEST_TITLE = 500;

    private final Feeds feeds;

    Opml(Feeds feeds) {
        this.feeds = feeds;
    }

    /**
     * Watches the feeds of a list, one after the other; one that cannot be watched does not keep the others from it.
     *
     * @param dryRun whether only to tell what would become of them
     * @return a line for each feed; empty where it is no OPML
     */
    public Optional<List<Line>> read(byte[] opml, String contentType, boolean dryRun) {
        Document document = Jsoup.parse(WebText.of(opml, contentType).text(), "", Parser.xmlParser());
        if (document.selectFirst("opml") == null && document.selectFirst("OPML") == null) {
            return Optional.empty();
        }
        List<Element> outlines = document.getAllElements().stream()
                .filter(element -> element.tagName().equalsIgnoreCase("outline"))
                .filter(element -> !attribute(element, "xmlUrl").isEmpty())
                .toList();
        Set<WebAddress> seen = new HashSet<>();
        return Optional.of(IntStream.range(0, outlines.size())
                .mapToObj(i -> line(i + 1, outlines.get(i), seen, dryRun))
                .toList());
    }

    private Line line(int number, Element outline, Set<WebAddress> seen, boolean dryRun) {
        String url = attribute(outline, "xmlUrl").strip();
        String title = title(outline);
        try {
            WebAddress address = WebAddress.parse(url);
            if (!seen.add(address)) {
                return new Line(number, url, title, "repeated", null, null);
            }
            Optional<Feed> known = feeds.findByAddress(address);
            if (known.isPresent()) {
                return new Line(number, url, title, "known", known.get().id(), null);
            }
            String id = dryRun
                    ? null
                    : feeds.add(new NewFeed(url, title, null, null, false))
                            .map(Feed::id)
                            .orElse(null);
            return new Line(number, url, title, "added", id, null);
        } catch (FetchException e) {
            return new Line(number, url, title, "refused", null, e.getMessage());
        }
    }

    private static String title(Element outline) {
        String title = attribute(outline, "title").isBlank() ? attribute(outline, "text") : attribute(outline, "title");
        String shown = title.replaceAll("[\\p{Cntrl}\\p{Cf}&&[^\\u200c]]+", " ").strip();
        return shown.isEmpty() ? null : shown.substring(0, Math.min(shown.length(), LONGEST_TITLE));
    }

    private static String attribute(Element element, String name) {
        return element.attributes().getIgnoreCase(name);
    }

    /** All feeds as OPML 2.0. */
    public String write() {
        Document document = new Document("").parser(Parser.xmlParser());
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).charset(StandardCharsets.UTF_8);
        document.outputSettings().escapeMode(Entities.EscapeMode.xhtml);
        Element opml = document.appendElement("opml").attr("version", "2.0");
        opml.appendElement("head").appendElement("title").text("Feeds of Gahshomar");
        Element body = new Element("body");
        opml.appendChild(body);
        for (Feed feed : feeds.all()) {
            Element outline = body.appendElement("outline")
                    .attr("type", "rss")
                    .attr("text", feed.title() == null ? feed.url() : feed.title())
                    .attr("xmlUrl", feed.url());
            if (feed.site() != null) {
                outline.attr("htmlUrl", feed.site());
            }
            if (feed.language() != null) {
                outline.attr("language", feed.language());
            }
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml() + "\n";
    }
}
