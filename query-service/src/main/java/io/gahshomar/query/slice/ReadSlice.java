package io.gahshomar.query.slice;

import io.gahshomar.query.calendar.DateReader;
import io.gahshomar.query.entry.EntryJson;
import io.gahshomar.query.export.Format;
import io.gahshomar.query.filter.Counts;
import io.gahshomar.query.filter.FilterParameters;
import io.gahshomar.query.link.Link;
import io.gahshomar.query.link.Links;
import io.gahshomar.query.problem.QueryParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers a request for a page of a slice as JSON. */
@ApplicationScoped
public class ReadSlice {

    private final Slices slices;
    private final Counts counts;
    private final Facets facets;
    private final Highlights highlights;

    ReadSlice(Slices slices, Counts counts, Facets facets, Highlights highlights) {
        this.slices = slices;
        this.counts = counts;
        this.facets = facets;
        this.highlights = highlights;
    }

    /** The page that a request asks for. */
    Response read(UriInfo uri, String prefer) throws SQLException {
        QueryParameters parameters = SliceParameters.of(uri.getQueryParameters());
        SliceQuery query = SliceParameters.read(parameters, Sort.DATE, SliceQuery.DEFAULT_LIMIT);
        DateReader calendar = FilterParameters.calendar(parameters);
        List<String> asked = Facets.read(parameters);
        parameters.throwIfRejected();

        Optional<Preference> preference = Preference.of(prefer);
        Page page = slices.page(query);
        List<Link> links = links(uri, query, page);
        Slice slice = new Slice(
                items(query, page),
                links,
                page.entries().size(),
                preference.isPresent() ? count(query, preference.get()) : null,
                asked.isEmpty() ? null : facets.of(query.filter(), asked, calendar));
        Response.ResponseBuilder response =
                Response.ok(slice, MediaType.APPLICATION_JSON_TYPE).header("Link", Links.header(links));
        preference.ifPresent(applied -> response.header("Preference-Applied", applied.applied()));
        return response.build();
    }

    private List<EntryJson> items(SliceQuery query, Page page) {
        return page.entries().stream()
                .map(Row::entry)
                .map(entry -> query.filter()
                        .text()
                        .map(text -> highlights.in(entry, text))
                        .orElse(entry))
                .toList();
    }

    private long count(SliceQuery query, Preference preference) throws SQLException {
        return switch (preference) {
            case EXACT -> counts.exact(query.filter());
            case ESTIMATED -> counts.estimated(query.filter());
        };
    }

    private static List<Link> links(UriInfo uri, SliceQuery query, Page page) {
        List<Link> links = new ArrayList<>();
        links.add(new Link("self", uri.getRequestUri().toString()));
        page.last().ifPresent(last -> {
            String cursor = new Cursor(query.fingerprint(), last).encode();
            links.add(new Link(
                    "next",
                    uri.getRequestUriBuilder()
                            .replaceQueryParam(SliceParameters.CURSOR, cursor)
                            .build()
                            .toString()));
        });
        links.addAll(alternates(uri));
        return links;
    }

    /** The slice in the other forms; where its page begins is of no meaning there. */
    private static List<Link> alternates(UriInfo uri) {
        URI slice = uri.getRequestUriBuilder()
                .replacePath("/timeline")
                .replaceQueryParam(SliceParameters.CURSOR)
                .replaceQueryParam(SliceParameters.LIMIT)
                .replaceQueryParam(SliceParameters.FACET)
                .build();
        String path = slice.getScheme() + "://" + slice.getRawAuthority() + slice.getRawPath() + ".";
        String query = slice.getRawQuery() == null ? "" : "?" + slice.getRawQuery();
        return Format.forPrograms().stream()
                .filter(format -> format != Format.JSON)
                .map(format -> new Link(
                        "alternate",
                        path + format.suffix() + query,
                        format.plainType().toString()))
                .toList();
    }
}
