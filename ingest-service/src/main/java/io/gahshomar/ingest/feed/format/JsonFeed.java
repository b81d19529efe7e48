package io.gahshomar.ingest.feed.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.ingest.date.WebDate;
import io.gahshomar.ingest.date.WebDates;
import io.gahshomar.ingest.html.Links;
import io.gahshomar.ingest.html.SafeHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads JSON Feed 1.0 and 1.1. */
final class JsonFeed {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Control characters and halves of surrogate pairs, which JSON can spell and nothing can store. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cs}\\p{Cntrl}&&[^\\n\\r\\t]]");

    private final WebDates dates;
    private final String address;

    JsonFeed(WebDates dates, String address) {
        this.dates = dates;
        this.address = address;
    }

    ParsedFeed read(String text) {
        JsonNode feed = tree(text);
        List<ParsedItem> items = new ArrayList<>();
        feed.path("items").forEach(item -> items.add(item(item)));
        return new ParsedFeed(
                plain(feed, "title"),
                plain(feed, "description"),
                link(feed, "home_page_url"),
                text(feed, "feed_url"),
                text(feed, "language"),
                null,
                null,
                PollHints.NONE,
                items);
    }

    private static JsonNode tree(String text) {
        try {
            JsonNode feed = JSON.readTree(text);
            if (!feed.path("version").asText().contains("jsonfeed.org/version/")
                    && !feed.path("items").isArray()) {
                throw new NotAFeedException("it is JSON, but without the version and the items of a JSON Feed");
            }
            return feed;
        } catch (JsonProcessingException e) {
            throw new NotAFeedException("it is broken JSON: " + e.getOriginalMessage());
        }
    }

    private ParsedItem item(JsonNode item) {
        String html = text(item, "content_html");
        String content = html == null ? plain(item, "content_text") : SafeHtml.of(html, address);
        String summary = plain(item, "summary");
        String published = text(item, "date_published");
        String updated = text(item, "date_modified");
        WebDate publishedAt = date(published);
        WebDate updatedAt = date(updated);
        return new ParsedItem(
                text(item, "id"),
                link(item, "url") == null ? link(item, "external_url") : link(item, "url"),
                plain(item, "title"),
                summary == null ? content : summary,
                content,
                publishedAt,
                updatedAt,
                publishedAt == null && updatedAt == null ? published : null);
    }

    private WebDate date(String text) {
        return text == null ? null : dates.parse(text).orElse(null);
    }

    private String link(JsonNode parent, String field) {
        String given = text(parent, field);
        String resolved = given == null ? "" : Links.resolve(address, given);
        return Links.isWeb(resolved) ? resolved : null;
    }

    private static String plain(JsonNode parent, String field) {
        String text = text(parent, field);
        return text == null ? null : SafeHtml.ofText(text);
    }

    private static String text(JsonNode parent, String field) {
        JsonNode value = parent.path(field);
        String text = value.isValueNode() && !value.isNull()
                ? UNSTORABLE.matcher(value.asText()).replaceAll("")
                : "";
        return text.isBlank() ? null : text;
    }
}
