package io.gahshomar.ingest.fetch;

import java.util.Map;

/**
 * The answer of a server.
 *
 * @param status status of the last response
 * @param address where it came from in the end
 * @param movedTo where the address has moved to for good: the end of the permanent redirects it began with; null where it
 *     began with none
 * @param headers headers of the last response by their names in lower case
 * @param body the body, not compressed; empty where the status is not 200
 */
public record Fetched(int status, WebAddress address, WebAddress movedTo, Map<String, String> headers, byte[] body) {

    public Fetched {
        headers = Map.copyOf(headers);
    }

    /** The value of a header, by its name in lower case; null where there is none. */
    public String header(String name) {
        return headers.get(name);
    }
}
