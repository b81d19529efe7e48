package io.gahshomar.ingest.feed.format;

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
    private static final Pattern DOCTYPE = Pattern.compile(
            "<!DOCTYPE(?:[^\\[>\"']|\"[^\"]*\"|'[^']*')*+(\\[(?:[^\\]\"']|\"[^\"]*\"|'[^']*')*+\\]\\s*)?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY =
            Pattern.compile("<!ENTITY\\s+([\\w.-]{1,64})\\s+(?:\"([^\"&%<]{0,255})\"|'([^'&%<]{0,255})')\\s*>");
    private static final Pattern REFERENCE =
            Pattern.compile("<!\\[CDATA\\[.*?\\]\\]>|&([\\w.-]{1,64});", Pattern.DOTALL);
    private static final int ROOM_FOR_ENTITIES = 1024 * 1024;

    private FeedMarkup() {}

    static Document parse(String text) {
        return Jsoup.parse(withoutDoctype(text), "", Parser.xmlParser());
    }

    private static String withoutDoctype(String text) {
        Matcher prolog = PROLOG.matcher(text);
        int start = 0;
        while (prolog.find()) {
            start = prolog.end();
        }
        Matcher doctype = DOCTYPE.matcher(text).region(start, text.length());
        if (!doctype.lookingAt()) {
            return text;
        }
        String rest = text.substring(0, start) + text.substring(doctype.end());
        Map<String, String> entities = entities(doctype.group(1));
        return entities.isEmpty() ? rest : replaced(rest, entities);
    }

    private static Map<String, String> entities(String subset) {
        Map<String, String> entities = new HashMap<>();
        Matcher entity = ENTITY.matcher(subset == null ? "" : subset);
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
            String value = reference.group(1) == null ? null : entities.get(reference.group(1));
            boolean known = value != null && value.length() <= room;
            room -= known ? value.length() : 0;
            reference.appendReplacement(result, Matcher.quoteReplacement(known ? value : reference.group()));
        }
        return reference.appendTail(result).toString();
    }
}
