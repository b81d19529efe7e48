package io.gahshomar.query.link;

import java.util.List;
import java.util.stream.Collectors;

/** Links in a header (RFC 8288). */
public final class Links {

    private Links() {}

    /** The value of the header Link. */
    public static String header(List<Link> links) {
        return links.stream()
                .map(link -> "<" + link.href() + ">; rel=\"" + link.rel() + "\""
                        + (link.type() == null ? "" : "; type=\"" + link.type() + "\""))
                .collect(Collectors.joining(", "));
    }
}
