package io.gahshomar.timeline.entry;

import io.gahshomar.event.date.HistoricalDate;
import java.util.List;

/**
 * What editors said of one entry.
 *
 * @param date the date that it has to have, or null
 * @param hidden whether it is kept from the chronology
 * @param notes what readers are told of it
 */
public record Editing(HistoricalDate date, boolean hidden, List<String> notes) {

    /** Nothing. */
    public static final Editing NONE = new Editing(null, false, List.of());

    public Editing {
        notes = List.copyOf(notes);
    }
}
