package io.gahshomar.ingest.fetch;

/**
 * What to fetch.
 *
 * @param address the address
 * @param accept value of the header Accept
 * @param etag entity tag of what is known already, or null
 * @param lastModified when what is known already was changed last, as the server wrote it, or null
 */
public record FetchRequest(WebAddress address, String accept, String etag, String lastModified) {

    /** A request for something of which nothing is known yet. */
    public static FetchRequest of(WebAddress address, String accept) {
        return new FetchRequest(address, accept, null, null);
    }
}
