package io.gahshomar.query.slice;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;

/** Slices of the chronology. */
@Path("/timeline")
public class SliceResource {

    private final ReadSlice readSlice;

    SliceResource(ReadSlice readSlice) {
        this.readSlice = readSlice;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response slice(@Context UriInfo uri, @HeaderParam("Prefer") String prefer) throws SQLException {
        return readSlice.read(uri, prefer);
    }
}
