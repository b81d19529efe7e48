package io.gahshomar.timeline.chronology;

/**
 * What timeline-service holds.
 *
 * @param window the period of the chronology, in EDTF
 * @param mentions live mentions
 * @param entries entries, in whatever state
 * @param unsentRecords new states of entries that Kafka has not acknowledged yet
 */
public record Summary(String window, Mentions mentions, Entries entries, long unsentRecords) {

    /**
     * How many mentions there are.
     *
     * @param total all
     * @param onChronology those on entries that stand on the chronology
     * @param outsideWindow those on entries outside the window
     * @param hidden those on entries that an editor hides
     * @param withdrawn those that were withdrawn, beside all these
     */
    public record Mentions(long total, long onChronology, long outsideWindow, long hidden, long withdrawn) {}

    /**
     * How many entries there are.
     *
     * @param onChronology those that stand on the chronology
     * @param outsideWindow those outside the window
     * @param hidden those that an editor hides
     * @param gone those that no mention tells of any more
     */
    public record Entries(long onChronology, long outsideWindow, long hidden, long gone) {}
}
