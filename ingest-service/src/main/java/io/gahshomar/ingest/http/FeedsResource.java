package io.gahshomar.ingest.http;

import static io.gahshomar.ingest.http.Description.FEED;
import static io.gahshomar.ingest.http.Description.INVALID_FEED;
import static io.gahshomar.ingest.http.Description.KNOWN_FEED;
import static io.gahshomar.ingest.http.Description.UNKNOWN_FEED;

import io.gahshomar.ingest.feed.Feed;
import io.gahshomar.ingest.feed.FeedPatch;
import io.gahshomar.ingest.feed.Feeds;
import io.gahshomar.ingest.feed.NewFeed;
import io.gahshomar.ingest.feed.RemoveFeed;
import io.gahshomar.ingest.fetch.WebAddress;
import io.gahshomar.ingest.submission.DocumentReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Feeds over HTTP. */
@Path("/feeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feeds", description = "Watch RSS, Atom and JSON feeds")
public class FeedsResource {

    private final Feeds feeds;
    private final RemoveFeed removeFeed;
    private final DocumentReader reader;

    FeedsResource(Feeds feeds, RemoveFeed removeFeed, DocumentReader reader) {
        this.feeds = feeds;
        this.removeFeed = removeFeed;
        this.reader = reader;
    }

    /** Watches a feed from now on. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addFeed",
            summary = "Watch a feed",
            description =
                    "It is fetched within seconds. The address may be that of a page that names its feed; `GET /feeds/{id}/fetches` tells what was found.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewFeed.class),
                            examples = @ExampleObject(name = "feed", value = FeedExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "It is watched",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FeedReport.class),
                            examples = @ExampleObject(name = "feed", value = FeedExamples.FEED)))
    @APIResponse(responseCode = "400", ref = INVALID_FEED)
    @APIResponse(responseCode = "409", ref = KNOWN_FEED)
    public Response add(InputStream body, @Context UriInfo uri) throws IOException {
        NewFeed given = reader.read(body, NewFeed.class);
        Feed feed = feeds.add(given)
                .orElseThrow(() -> Problems.knownFeed(feeds.findByAddress(WebAddress.parse(given.url()))
                        .map(Feed::id)
                        .orElse("another one")));
        URI self = self(feed.id(), uri);
        return Response.created(self).entity(FeedReport.of(feed, self)).build();
    }

    /** All feeds. */
    @GET
    @Operation(operationId = "listFeeds", summary = "List the feeds in the order in which they were added")
    @APIResponse(
            responseCode = "200",
            description = "The feeds",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FeedReport.class),
                            examples = @ExampleObject(name = "list", value = FeedExamples.LIST)))
    public Items<FeedReport> list(@Context UriInfo uri) {
        return Items.of(feeds.all().stream().map(feed -> report(feed, uri)).toList());
    }

    /** One feed. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getFeed", summary = "See how a feed is")
    @APIResponse(responseCode = "200", ref = FEED)
    @APIResponse(responseCode = "404", ref = UNKNOWN_FEED)
    public FeedReport find(
            @PathParam("id") @Parameter(description = "Id of the feed", example = FeedExamples.ID) String id,
            @Context UriInfo uri) {
        return feeds.find(id).map(feed -> report(feed, uri)).orElseThrow(Problems::unknownFeed);
    }

    /** Changes what is known of a feed. */
    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(operationId = "changeFeed", summary = "Change a feed, or pause it")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FeedPatch.class),
                        examples = @ExampleObject(name = "pause", value = FeedExamples.PATCH)),
                @Content(
                        mediaType = "application/merge-patch+json",
                        schema = @Schema(implementation = FeedPatch.class),
                        examples = @ExampleObject(name = "pause", value = FeedExamples.PATCH))
            })
    @APIResponse(responseCode = "200", ref = FEED)
    @APIResponse(responseCode = "400", ref = INVALID_FEED)
    @APIResponse(responseCode = "404", ref = UNKNOWN_FEED)
    public FeedReport change(
            @PathParam("id") @Parameter(description = "Id of the feed", example = FeedExamples.ID) String id,
            InputStream body,
            @Context UriInfo uri)
            throws IOException {
        FeedPatch patch = reader.read(body, FeedPatch.class);
        return feeds.change(id, patch).map(feed -> report(feed, uri)).orElseThrow(Problems::unknownFeed);
    }

    /** Watches a feed no more. */
    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "removeFeed",
            summary = "Watch a feed no more",
            description = "Its documents stay; withdraw them with `DELETE /documents/{id}`.")
    @APIResponse(responseCode = "204", description = "It is not watched any more")
    @APIResponse(responseCode = "404", ref = UNKNOWN_FEED)
    public Response remove(
            @PathParam("id") @Parameter(description = "Id of the feed", example = FeedExamples.ID) String id) {
        if (!removeFeed.remove(id)) {
            throw Problems.unknownFeed();
        }
        return Response.noContent().build();
    }

    private static FeedReport report(Feed feed, UriInfo uri) {
        return FeedReport.of(feed, self(feed.id(), uri));
    }

    /** Where a feed can be looked at. */
    static URI self(String id, UriInfo uri) {
        return uri.getBaseUriBuilder().path(FeedsResource.class).path(id).build();
    }
}
