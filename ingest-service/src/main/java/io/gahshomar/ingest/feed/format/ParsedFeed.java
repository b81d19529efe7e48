package io.gahshomar.ingest.feed.format;

import io.gahshomar.ingest.date.WebDate;
import java.util.List;

/**
 * A feed, whatever its format was.
 *
 * @param title title as harmless HTML, or null
 * @param description what it says of itself, as harmless HTML, or null
 * @param link address of the page that it belongs to, or null
 * @param id its id, or null
 * @param language BCP 47 language that it says it is in, or null
 * @param published when it says it was published, or null
 * @param updated when it says it was last changed, or null
 * @param hints how often it wants to be fetched
 * @param items its items in their order
 */
public record ParsedFeed(
        String title,
        String description,
        String link,
        String id,
        String language,
        WebDate published,
        WebDate updated,
        PollHints hints,
        List<ParsedItem> items) {

    public ParsedFeed {
        items = List.copyOf(items);
    }
}
