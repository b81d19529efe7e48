package io.gahshomar.timeline.chronology;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gahshomar.event.EventMention;
import io.gahshomar.event.TimelineEntry;
import io.gahshomar.timeline.entry.EntryState;
import java.util.List;

/**
 * An entry as timeline-service knows it.
 *
 * @param id its id
 * @param version its version
 * @param state where it stands
 * @param entry what it says; absent where it is gone
 * @param mentions the mentions that it is made of, in the order of the chronology
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryView(String id, long version, EntryState state, TimelineEntry entry, List<EventMention> mentions) {}
