package io.gahshomar.ingest.feed.format;

import io.gahshomar.ingest.html.Links;

/**
 * What came when a feed was fetched.
 *
 * @param bytes the body, not compressed
 * @param contentType value of the header Content-Type, or null
 * @param contentLocation value of the header Content-Location, or null
 * @param contentLanguage value of the header Content-Language, or null
 * @param address where it was fetched from in the end
 */
public record FeedBody(
        byte[] bytes, String contentType, String contentLocation, String contentLanguage, String address) {

    /** What relative links are relative to (RFC 3986, 5.1). */
    String base() {
        String located = contentLocation == null ? address : Links.resolve(address, contentLocation);
        return Links.isWeb(located) ? located : address;
    }
}
