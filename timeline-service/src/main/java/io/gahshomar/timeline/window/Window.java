package io.gahshomar.timeline.window;

import io.gahshomar.event.date.Edtf;
import io.gahshomar.event.date.HistoricalDate;
import java.util.Objects;

/**
 * The period that the chronology covers. Entries outside it are kept and counted, and stand not on the chronology.
 *
 * @param period an EDTF date or interval, both ends inclusive
 */
public record Window(Edtf period) {

    public Window {
        Objects.requireNonNull(period, "period is missing");
    }

    /** Whether a happening of that date stands on the chronology: whether the two have a day in common. */
    public boolean admits(HistoricalDate date) {
        return period.intersects(date.edtf());
    }

    @Override
    public String toString() {
        return period.toString();
    }
}
