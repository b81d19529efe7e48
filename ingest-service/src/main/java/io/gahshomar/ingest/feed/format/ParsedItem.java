package io.gahshomar.ingest.feed.format;

import io.gahshomar.ingest.date.WebDate;

/**
 * An item of a feed.
 *
 * @param id what the feed calls it (guid, atom:id, rdf:about), or null
 * @param link absolute address of its page, or null
 * @param title title as harmless HTML, or null
 * @param summary summary or description as harmless HTML; the content where it has none; null where it has neither
 * @param content the content as harmless HTML, or null where there is but a summary
 * @param published when it was published, or null
 * @param updated when it was last changed, or null
 * @param dateText what stands in the feed where a date was to be and none could be read, or null
 */
public record ParsedItem(
        String id,
        String link,
        String title,
        String summary,
        String content,
        WebDate published,
        WebDate updated,
        String dateText) {

    /** The longest of what it says, as harmless HTML; "" where it says nothing. */
    public String body() {
        String longer = content == null || summary != null && summary.length() > content.length() ? summary : content;
        return longer == null ? "" : longer;
    }
}
