package io.gahshomar.ingest.feed;

import io.gahshomar.ingest.document.Fingerprint;
import io.gahshomar.ingest.feed.format.ParsedItem;
import io.gahshomar.ingest.html.HtmlText;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * By what an item is recognised: its guid, else its link, else what it says.
 *
 * @param guid hash of the guid, or null
 * @param link hash of the link without its fragment and without parameters that only count visitors, or null
 * @param content hash of title and text
 * @param version hash of everything that the document is made from
 */
record ItemKeys(String guid, String link, String content, String version) {

    private static final Pattern TRACKING = Pattern.compile(
            "(?<=[?&])(?:utm_\\w+|fbclid|gclid|yclid|mc_cid|mc_eid|ref_src)=[^&]*&?", Pattern.CASE_INSENSITIVE);

    static ItemKeys of(ParsedItem item) {
        String title = item.title() == null ? "" : HtmlText.of(item.title());
        String text = HtmlText.of(item.body());
        return new ItemKeys(
                item.id() == null ? null : Fingerprint.of64Bits("guid", item.id()),
                item.link() == null ? null : Fingerprint.of64Bits("link", canonical(item.link())),
                Fingerprint.of64Bits("content", title, text),
                Fingerprint.of64Bits(
                        title,
                        text,
                        item.link(),
                        item.published() == null ? null : item.published().day()));
    }

    static String canonical(String link) {
        String plain =
                TRACKING.matcher(link.replaceFirst("#.*$", "")).replaceAll("").replaceFirst("[?&]$", "");
        try {
            URI uri = URI.create(plain);
            String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
            return plain.replaceFirst("^[^/]*//[^/?]*", "//" + host);
        } catch (IllegalArgumentException notAnAddress) {
            return plain;
        }
    }
}
