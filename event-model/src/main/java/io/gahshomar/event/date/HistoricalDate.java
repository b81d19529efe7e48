package io.gahshomar.event.date;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * When something happened, as exactly as a text says it.
 *
 * <p>A date written in the Jalali or the lunar calendar is the exact interval of Gregorian days that it covers: «پاییز
 * 1373» is {@code 1994-09-23/1994-12-21} with precision {@link Precision#SEASON}.
 *
 * @param edtf the value in EDTF
 * @param earliest first day it can mean, inclusive, a Gregorian day; null for an open start
 * @param latest last day it can mean, inclusive, a Gregorian day; null for an open end
 * @param precision the unit it was given in
 * @param approximate said with "about", "early", "mid", "late" or the like
 * @param uncertain not certainly this date, as in a lunar date that can be off by one day
 * @param calendar the calendar it was written in
 * @param text the surface text that it was read from
 */
public record HistoricalDate(
        Edtf edtf,
        LocalDate earliest,
        LocalDate latest,
        Precision precision,
        boolean approximate,
        boolean uncertain,
        CalendarSystem calendar,
        String text) {

    /** The order of the chronology: by start (an open start by its end), then by end, an open end last. */
    public static final Comparator<HistoricalDate> CHRONOLOGICAL = Comparator.comparing(HistoricalDate::sortStart)
            .thenComparing(HistoricalDate::latest, Comparator.nullsLast(Comparator.naturalOrder()));

    public HistoricalDate {
        Objects.requireNonNull(edtf, "edtf is missing");
        Objects.requireNonNull(precision, "precision is missing");
        Objects.requireNonNull(calendar, "calendar is missing");
        Objects.requireNonNull(text, "text is missing");
        if (!Objects.equals(earliest, edtf.earliest()) || !Objects.equals(latest, edtf.latest())) {
            throw new IllegalArgumentException(
                    "days " + earliest + ".." + latest + " are not those of the EDTF value " + edtf);
        }
    }

    /** The date that an EDTF value tells; days and qualification are the value's own. */
    public static HistoricalDate of(Edtf edtf, Precision precision, CalendarSystem calendar, String text) {
        return new HistoricalDate(
                edtf, edtf.earliest(), edtf.latest(), precision, edtf.approximate(), edtf.uncertain(), calendar, text);
    }

    /** The day that places this date in the order of the chronology: its start, or where that is open, its end. */
    @JsonIgnore
    public LocalDate sortStart() {
        return earliest == null ? latest : earliest;
    }
}
