package io.gahshomar.ingest.html;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * HTML with nothing in it that runs, loads by itself from anywhere but http and https, or dresses up as something else: no
 * scripts, frames, forms, styles or event handlers; links and images are absolute.
 */
public final class SafeHtml {

    private static final Safelist KEPT = Safelist.relaxed()
            .addTags(
                    "abbr",
                    "article",
                    "del",
                    "details",
                    "dfn",
                    "figcaption",
                    "figure",
                    "hr",
                    "ins",
                    "kbd",
                    "main",
                    "mark")
            .addTags("s", "samp", "section", "summary", "time", "tt", "var", "wbr")
            .addAttributes(":all", "dir", "lang", "title")
            .addAttributes("time", "datetime")
            .removeTags("style");
    private static final Cleaner CLEANER = new Cleaner(KEPT);

    private SafeHtml() {}

    /**
     * The harmless part of a piece of HTML; nothing of one that is nested too deep.
     *
     * @param base absolute address that relative links are resolved against, or "" where there is none; a link that is not
     *     absolute after that is no link any more
     */
    public static String of(String html, String base) {
        Document dirty = Jsoup.parseBodyFragment(html, base);
        if (MarkupDepth.isExceeded(dirty)) {
            return "";
        }
        dirty.select("svg").empty();
        dirty.select("iframe, noframes, noembed").forEach(SafeHtml::open);
        resolve(dirty, base);
        Document clean = CLEANER.clean(dirty);
        clean.outputSettings().prettyPrint(false);
        return clean.body().html().strip();
    }

    /** Plain text as HTML. */
    public static String ofText(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** What a browser without frames would show in its place is all that is kept of a frame: the cleaner drops the rest. */
    private static void open(Element frame) {
        String shown = frame.wholeText() + frame.data();
        frame.empty().appendChildren(Jsoup.parseBodyFragment(shown).body().childNodes());
    }

    private static void resolve(Document document, String base) {
        for (String attribute : new String[] {"href", "src", "cite"}) {
            for (Element element : document.select("[" + attribute + "]")) {
                String absolute = Links.resolve(base, element.attr(attribute));
                if (isWeb(absolute)
                        || attribute.equals("href")
                                && absolute.toLowerCase(Locale.ROOT).startsWith("mailto:")) {
                    element.attr(attribute, absolute);
                } else {
                    element.removeAttr(attribute);
                }
            }
        }
    }

    private static boolean isWeb(String address) {
        String lowerCase = address.toLowerCase(Locale.ROOT);
        return lowerCase.startsWith("http://") || lowerCase.startsWith("https://");
    }
}
