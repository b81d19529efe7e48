package io.gahshomar.query.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.HistoricalDate;
import io.gahshomar.event.date.Precision;
import io.gahshomar.query.calendar.PersianInterval;
import java.time.LocalDate;

/**
 * When something happened, as clients read it.
 *
 * @param earliest first day, inclusive, Gregorian; null for an open start
 * @param latest last day, inclusive, Gregorian; null for an open end
 * @param persian the same days in the Jalali calendar: a day, a month, a year, or an interval
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record EntryDate(
        String edtf,
        LocalDate earliest,
        LocalDate latest,
        Precision precision,
        boolean approximate,
        boolean uncertain,
        CalendarSystem calendar,
        String text,
        String persian) {

    static EntryDate of(HistoricalDate date) {
        return new EntryDate(
                date.edtf().toString(),
                date.earliest(),
                date.latest(),
                date.precision(),
                date.approximate(),
                date.uncertain(),
                date.calendar(),
                date.text(),
                PersianInterval.of(date.earliest(), date.latest()));
    }
}
