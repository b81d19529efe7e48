package io.gahshomar.query.slice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gahshomar.query.entry.EntryJson;
import io.gahshomar.query.link.Link;
import java.util.List;
import java.util.Map;

/**
 * One page of a slice as clients read it.
 *
 * @param items the entries in order
 * @param links self: this page; next: the page after it, where there is one; the same slice in other forms
 * @param numberReturned entries on this page
 * @param numberMatched entries of the whole slice, where asked for
 * @param facets by facet asked for, how many entries of the whole slice have which value
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Slice(
        List<EntryJson> items,
        List<Link> links,
        int numberReturned,
        Long numberMatched,
        Map<String, List<Facets.Value>> facets) {}
