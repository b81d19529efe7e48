package io.gahshomar.ingest.article;

import io.gahshomar.ingest.html.HtmlText;
import io.gahshomar.ingest.html.MarkupDepth;
import io.gahshomar.ingest.html.SafeHtml;
import io.gahshomar.ingest.html.WebText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Finds the article on a page: what is left of it without navigation, advertisements and comments. */
@ApplicationScoped
public class ArticleReader {

    /** Less than this is a teaser and no article, in characters. */
    private static final int SHORTEST = 140;

    /** With more nodes a page is read whole: the search for its article takes time that grows with the square of them. */
    private static final int MOST_NODES = 50_000;

    /** What links of a page without an address are relative to; RFC 6761 has it lead nowhere. */
    private static final String NOWHERE = "https://page.invalid/";

    private final PublicationDates publicationDates;

    ArticleReader(PublicationDates publicationDates) {
        this.publicationDates = publicationDates;
    }

    /**
     * The article on a page.
     *
     * @param bytes the page
     * @param contentType value of the header Content-Type, or null
     * @param address where it was fetched from, or "" where it was handed in
     * @throws ArticleException where the page has no text
     */
    public Article read(byte[] bytes, String contentType, String address) {
        String html = WebText.of(bytes, contentType).text();
        Document page = Jsoup.parse(html, address);
        if (MarkupDepth.isExceeded(page)) {
            throw new ArticleException("the elements of the page are nested deeper than " + MarkupDepth.MOST);
        }
        boolean searched = page.nodeStream().limit(MOST_NODES + 1).count() <= MOST_NODES;
        String content = searched ? mainContent(address, html) : "";
        String text = content.length() >= SHORTEST ? content : HtmlText.of(page.body());
        if (text.isBlank()) {
            throw new ArticleException("there is no text on the page");
        }
        Optional<PublicationDates.Found> published = publicationDates.of(page, address, text);
        return new Article(
                address,
                title(page),
                text,
                language(page),
                meta(page, "meta[property=og:site_name]"),
                published.map(PublicationDates.Found::day).orElse(null),
                published.map(PublicationDates.Found::from).orElse(null));
    }

    private static String mainContent(String address, String html) {
        String content = new Readability4J(address.isEmpty() ? NOWHERE : address, html)
                .parse()
                .getContent();
        return content == null ? "" : HtmlText.of(SafeHtml.of(content, address));
    }

    private static String title(Document page) {
        return Stream.of(meta(page, "meta[property=og:title]"), first(page, "h1"), page.title())
                .filter(title -> title != null && !title.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static String first(Document page, String selector) {
        var element = page.selectFirst(selector);
        return element == null ? null : element.text();
    }

    private static String meta(Document page, String selector) {
        var element = page.selectFirst(selector);
        return element == null || element.attr("content").isBlank()
                ? null
                : element.attr("content").strip();
    }

    private static String language(Document page) {
        var root = page.selectFirst("html[lang]");
        return root == null || root.attr("lang").isBlank() ? null : root.attr("lang");
    }
}
