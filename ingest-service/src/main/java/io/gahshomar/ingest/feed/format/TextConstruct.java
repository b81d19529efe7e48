package io.gahshomar.ingest.feed.format;

import io.gahshomar.ingest.html.SafeHtml;
import io.gahshomar.ingest.html.WebText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Text in a feed: plain, escaped HTML, inline XHTML or base64, as its element says or as it looks. */
final class TextConstruct {

    private static final Set<String> PLAIN = Set.of("text", "text/plain");
    private static final Set<String> WORDS = Set.of("", "text", "html", "xhtml", "xml", "escaped");
    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z][^<>]*>|&#?\\w{1,32};|<!--");

    private TextConstruct() {}

    /** What an element says, as harmless HTML with absolute links. */
    static String html(Element element, String base) {
        String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        if (!element.children().isEmpty()) {
            return SafeHtml.of(inner(element), base);
        }
        String text = text(element, type).strip();
        boolean html = !PLAIN.contains(type) && MARKUP.matcher(text).find();
        return html ? SafeHtml.of(text, base) : SafeHtml.ofText(text);
    }

    private static String text(Element element, String type) {
        String text = element.wholeText();
        boolean encoded = element.attr("mode").equalsIgnoreCase("base64") || isBinary(type);
        return encoded ? decoded(text) : text;
    }

    /** RFC 4287, 4.1.3.3: a media type that is neither text nor XML is base64. */
    private static boolean isBinary(String type) {
        return !WORDS.contains(type)
                && type.contains("/")
                && !type.startsWith("text/")
                && !type.endsWith("xml")
                && !type.endsWith("html");
    }

    private static String decoded(String base64) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(base64);
            Charset charset = WebText.of(bytes, null).charset();
            return new String(bytes, charset);
        } catch (IllegalArgumentException notBase64) {
            return base64;
        }
    }

    /** The markup inside an element, without prefixes, and without the {@code div} that Atom puts around XHTML. */
    private static String inner(Element element) {
        Document shell = new Document("");
        shell.outputSettings()
                .prettyPrint(false)
                .charset(StandardCharsets.UTF_8)
                .syntax(Document.OutputSettings.Syntax.xml);
        Element copy = element.clone();
        shell.appendChild(copy);
        copy.getAllElements().forEach(TextConstruct::simplify);
        boolean wrapped = copy.childrenSize() == 1
                && copy.firstElementChild().tagName().equalsIgnoreCase("div")
                && copy.ownText().isBlank();
        return wrapped ? copy.firstElementChild().html() : copy.html();
    }

    private static void simplify(Element element) {
        String name = element.tagName();
        String local = name.substring(name.indexOf(':') + 1);
        if (!local.isEmpty()) {
            element.tagName(local);
        }
        for (TextNode node : element.textNodes()) {
            if (node instanceof CDataNode data) {
                data.replaceWith(new TextNode(data.getWholeText()));
            }
        }
    }
}
