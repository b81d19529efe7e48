package io.gahshomar.query.link;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A link to something related.
 *
 * @param rel what it is to this document, a registered relation type
 * @param href its absolute address
 * @param type its media type, or null where that is this document's
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Link(String rel, String href, String type) {

    public Link(String rel, String href) {
        this(rel, href, null);
    }
}
