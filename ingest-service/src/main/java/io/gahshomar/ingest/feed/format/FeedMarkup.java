package io.gahshomar.ingest.feed.format;

import io.gahshomar.ingest.html.MarkupDepth;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * XML as it comes, well-formed or not. A DOCTYPE is cut out before anything is parsed: nothing outside is ever loaded, and
 * of the entities declared inside only those count whose value holds no reference to another one, so that nothing
 * multiplies.
 */
final class FeedMarkup {

    private static final Pattern PROLOG = Pattern.compile("\\G(?:\\s+|<\\?.*?\\?>|<!--.*?-->)", Pattern.DOTALL);
    private static final String DOCTYPE = "<!DOCTYPE";
    private static final Pattern ENTITY =
            Pattern.compile("<!ENTITY\\s+([\\w.-]{1,64})\\s+(?:\"([^\"&%<]{0,255})\"|'([^'&%<]{0,255})')\\s*>");
    private static final Pattern REFERENCE = Pattern.compile("&([\\w.-]{1,64});");
    private static final Pattern AMPERSAND = Pattern.compile(
            "(<!\\[CDATA\\[.*?(?:]]>|\\z))|&(?!(?:\\w{1,32}|#\\d{1,7}|#[xX]\\p{XDigit}{1,6});)", Pattern.DOTALL);
    private static final int ROOM_FOR_ENTITIES = 1024 * 1024;

    private FeedMarkup() {}

    static Document parse(String text) {
        Document document = Jsoup.parse(withWholeReferences(withoutDoctype(text)), "", Parser.xmlParser());
        if (MarkupDepth.isExceeded(document)) {
            throw new NotAFeedException("its elements are nested deeper than " + MarkupDepth.MOST);
        }
        return document;
    }

    /** In XML a reference ends with a semicolon: the one in {@code ?a=1&section=2} is no section sign. */
    private static String withWholeReferences(String text) {
        return AMPERSAND.matcher(text).replaceAll(found -> found.group(1) == null ? "&amp;" : "$1");
    }

    private static String withoutDoctype(String text) {
        Matcher prolog = PROLOG.matcher(text);
        int start = 0;
        while (prolog.find()) {
            start = prolog.end();
        }
        if (!text.regionMatches(true, start, DOCTYPE, 0, DOCTYPE.length())) {
            return text;
        }
        int end = doctypeEnd(text, start);
        String rest = text.substring(0, start) + text.substring(end);
        Map<String, String> entities = entities(text.substring(start, end));
        return entities.isEmpty() ? rest : replaced(rest, entities);
    }

    /** One past the angle bracket that ends the DOCTYPE; the start where nothing does. */
    private static int doctypeEnd(String text, int start) {
        boolean subset = false;
        int i = start;
        while (i >= 0 && i < text.length()) {
            char c = text.charAt(i);
            if (text.startsWith("<!--", i)) {
                i = text.indexOf("-->", i);
            } else if (c == '"' || c == '\'') {
                i = text.indexOf(c, i + 1);
            } else if (c == '>' && !subset) {
                return i + 1;
            } else if (c == '[' || c == ']') {
                subset = c == '[';
            }
            i = i < 0 ? i : i + 1;
        }
        return start;
    }

    private static Map<String, String> entities(String subset) {
        Map<String, String> entities = new HashMap<>();
        Matcher entity = ENTITY.matcher(subset);
        while (entity.find()) {
            entities.put(entity.group(1), entity.group(2) == null ? entity.group(3) : entity.group(2));
        }
        return entities;
    }

    private static String replaced(String text, Map<String, String> entities) {
        Matcher reference = REFERENCE.matcher(text);
        StringBuilder result = new StringBuilder(text.length());
        int room = ROOM_FOR_ENTITIES;
        while (reference.find()) {
            String value = entities.get(reference.group(1));
            boolean known = value != null && value.length() <= room;
            room -= known ? value.length() : 0;
            reference.appendReplacement(result, Matcher.quoteReplacement(known ? value : reference.group()));
        }
        return reference.appendTail(result).toString();
    }
}
