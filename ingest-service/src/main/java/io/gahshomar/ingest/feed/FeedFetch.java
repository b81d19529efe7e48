package io.gahshomar.ingest.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One fetch of a feed.
 *
 * @param at when it began
 * @param outcome {@code read}, {@code unchanged}, {@code moved}, {@code gone} or {@code failed}
 * @param status status of the response, or null where there was none
 * @param durationMillis how long it took, in milliseconds, with the pages of its items
 * @param newItems items that were not known
 * @param changedItems items that say something else than before
 * @param detail what was wrong or remarkable, in words, or null
 */
@Schema(description = "One fetch of a feed")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedFetch(
        Instant at,

        @Schema(enumeration = {"read", "unchanged", "moved", "gone", "failed"})
        String outcome,

        Integer status,
        long durationMillis,
        int newItems,
        int changedItems,
        String detail) {}
