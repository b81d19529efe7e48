package io.gahshomar.query.slice;

import io.gahshomar.query.export.Format;
import io.gahshomar.query.problem.Problems;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.net.URI;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Slices of the chronology. */
@Path("/timeline{suffix: (\\.[a-z.]+)?}")
public class SliceResource {

    private static final int NOT_FOUND = 404;
    private static final int NOT_ACCEPTABLE = 406;
    private static final List<Variant> FORMS = Arrays.stream(Format.values())
            .map(format -> new Variant(format.plainType(), (String) null, null))
            .toList();

    private final ReadSlice readSlice;
    private final ExportSlice exportSlice;

    SliceResource(ReadSlice readSlice, ExportSlice exportSlice) {
        this.readSlice = readSlice;
        this.exportSlice = exportSlice;
    }

    @GET
    public Response slice(
            @PathParam("suffix") String suffix,
            @Context UriInfo uri,
            @Context Request request,
            @HeaderParam("Prefer") String prefer)
            throws SQLException {
        return switch (format(suffix, request)) {
            case JSON -> readSlice.read(uri, prefer);
            case HTML -> Response.seeOther(page(uri)).build();
            case Format other -> exportSlice.export(other, uri);
        };
    }

    private static Format format(String suffix, Request request) {
        if (!suffix.isEmpty()) {
            return Format.withSuffix(suffix.substring(1))
                    .orElseThrow(() -> Problems.of(
                            NOT_FOUND,
                            "form-unknown",
                            "No such form",
                            "A slice has no form '" + suffix + "'; there are " + suffixes() + "."));
        }
        Variant chosen = request.selectVariant(FORMS);
        if (chosen == null) {
            throw Problems.of(
                    NOT_ACCEPTABLE,
                    "form-not-acceptable",
                    "None of the forms is acceptable",
                    "The forms are "
                            + String.join(
                                    ", ",
                                    Arrays.stream(Format.values())
                                            .map(format -> format.plainType().toString())
                                            .toList())
                            + ".");
        }
        return Format.of(chosen.getMediaType()).orElse(Format.JSON);
    }

    private static String suffixes() {
        return String.join(
                ", ",
                Format.forPrograms().stream()
                        .map(format -> "/timeline." + format.suffix())
                        .toList());
    }

    /** The page shows the same slice, for it takes the same parameters. */
    private static URI page(UriInfo uri) {
        return uri.getRequestUriBuilder().replacePath("/").build();
    }
}
