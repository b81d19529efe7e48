package io.gahshomar.query.slice;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.query.calendar.DateReader;
import io.gahshomar.query.entry.Entry;
import io.gahshomar.query.export.Exported;
import io.gahshomar.query.export.Format;
import io.gahshomar.query.export.SliceWriters;
import io.gahshomar.query.filter.FilterParameters;
import io.gahshomar.query.problem.QueryParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;

/** Answers a request for a slice in a form other than JSON. */
@ApplicationScoped
public class ExportSlice {

    private static final int FEED_LIMIT = 50;

    private final WholeSlices slices;
    private final ObjectMapper json;

    ExportSlice(WholeSlices slices, ObjectMapper json) {
        this.slices = slices;
        this.json = json;
    }

    /** The slice that a request asks for; the whole of it, unless it is a feed or asks for a limit. */
    Response export(Format format, UriInfo uri) {
        QueryParameters parameters = SliceParameters.of(uri.getQueryParameters());
        SliceQuery query = format.isFeed()
                ? SliceParameters.read(parameters, Sort.CHANGED_LAST, FEED_LIMIT)
                : SliceParameters.read(parameters, Sort.DATE, QueryParameters.MAX_LIMIT);
        DateReader calendar = FilterParameters.calendar(parameters);
        parameters.throwIfRejected();
        boolean whole = !format.isFeed() && parameters.all("limit").isEmpty();
        String language = calendar == DateReader.PERSIAN ? "fa" : "en";
        URI slice = uri.getRequestUriBuilder().replacePath("/timeline").build();
        StreamingOutput body = out -> SliceWriters.write(
                format,
                out,
                uri.getRequestUri(),
                slice,
                each -> slices.forEach(query, whole, row -> each.take(exported(row, uri, language))));
        return Response.ok(body, format.mediaType()).build();
    }

    private Exported exported(Row row, UriInfo uri, String language) throws IOException {
        Entry entry = json.readValue(row.entry().document(), Entry.class);
        URI address = uri.getBaseUriBuilder().path("timeline").path(entry.id()).build();
        return new Exported(row.entry().document(), entry, row.changedAt(), address, language);
    }
}
