package io.gahshomar.timeline.chronology;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gahshomar.event.TimelineEntry;
import io.gahshomar.merging.Link;
import io.gahshomar.timeline.entry.EntryState;
import java.util.List;

/**
 * An entry as timeline-service knows it.
 *
 * @param id its id
 * @param version its version
 * @param state where it stands
 * @param entry what it says
 * @param links which of its mentions were taken for the same happening, and why; the points of reasons are hundredths
 * @param corrections what editors decided about its mentions
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryView(
        String id,
        long version,
        EntryState state,
        TimelineEntry entry,
        List<Link> links,
        List<CorrectionView> corrections) {}
