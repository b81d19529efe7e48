package io.gahshomar.ingest.http;

import static io.gahshomar.ingest.http.Description.UNKNOWN_FEED;

import io.gahshomar.ingest.feed.Feed;
import io.gahshomar.ingest.feed.FeedFetch;
import io.gahshomar.ingest.feed.FeedItemReport;
import io.gahshomar.ingest.feed.Feeds;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What came of watching a feed, over HTTP. */
@Path("/feeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feeds", description = "Watch RSS, Atom and JSON feeds")
public class FeedFetchesResource {

    private final Feeds feeds;

    FeedFetchesResource(Feeds feeds) {
        this.feeds = feeds;
    }

    /** Fetches a feed as soon as its host may be asked. */
    @POST
    @Path("/{id}/refresh")
    @Operation(
            operationId = "refreshFeed",
            summary = "Fetch a feed now",
            description = "It is read anew whatever is known of it, as soon as its host may be asked again.")
    @APIResponse(
            responseCode = "202",
            description = "It is fetched within seconds",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FeedReport.class),
                            examples = @ExampleObject(name = "feed", value = FeedExamples.FEED)))
    @APIResponse(responseCode = "404", ref = UNKNOWN_FEED)
    public Response refresh(
            @PathParam("id") @Parameter(description = "Id of the feed", example = FeedExamples.ID) String id,
            @Context UriInfo uri) {
        Feed feed = feeds.refresh(id).orElseThrow(Problems::unknownFeed);
        return Response.accepted(FeedReport.of(feed, FeedsResource.self(id, uri)))
                .build();
    }

    /** What the latest fetches of a feed led to. */
    @GET
    @Path("/{id}/fetches")
    @Operation(operationId = "listFetches", summary = "See what the latest 100 fetches led to, the latest first")
    @Parameter(ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "The fetches",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FeedFetch.class),
                            examples = @ExampleObject(name = "fetches", value = FeedExamples.FETCHES)))
    @APIResponse(responseCode = "404", ref = UNKNOWN_FEED)
    public Items<FeedFetch> fetches(
            @PathParam("id") @Parameter(description = "Id of the feed", example = FeedExamples.ID) String id,
            @Context UriInfo uri) {
        return Items.of(feeds.fetches(known(id), ListParameters.limit(QueryParameters.of(uri))));
    }

    /** What was read in a feed. */
    @GET
    @Path("/{id}/items")
    @Operation(
            operationId = "listFeedItems",
            summary = "See which items became which documents, the latest first",
            description =
                    "`publishedFrom` says what told the day of publication, `fullText` what became of fetching the page.")
    @Parameter(ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "The items",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FeedItemReport.class),
                            examples = @ExampleObject(name = "items", value = FeedExamples.ITEMS)))
    @APIResponse(responseCode = "404", ref = UNKNOWN_FEED)
    public Items<FeedItemReport> items(
            @PathParam("id") @Parameter(description = "Id of the feed", example = FeedExamples.ID) String id,
            @Context UriInfo uri) {
        return Items.of(feeds.items(known(id), ListParameters.limit(QueryParameters.of(uri))));
    }

    private String known(String id) {
        return feeds.find(id).map(Feed::id).orElseThrow(Problems::unknownFeed);
    }
}
