package io.gahshomar.query.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.HistoricalDate;
import io.gahshomar.event.date.Precision;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When something happened, as clients read it. */
@Schema(
        description = "When something happened, as exactly as the sources say it.",
        requiredProperties = {"edtf", "earliest", "latest", "precision", "approximate", "uncertain", "calendar", "text"
        })
@JsonInclude(JsonInclude.Include.ALWAYS)
public record EntryDate(
        @Schema(description = "The date in EDTF (ISO 8601-2).", examples = "2007-10-16")
        String edtf,

        @Schema(
                description = "First day that it can mean, inclusive, Gregorian; null for an open start.",
                nullable = true,
                examples = "2007-10-16")
        LocalDate earliest,

        @Schema(
                description = "Last day that it can mean, inclusive, Gregorian; null for an open end.",
                nullable = true,
                examples = "2007-10-16")
        LocalDate latest,

        @Schema(
                description = "The unit that it was given in, one of the calendar that it was written in.",
                enumeration = {"day", "month", "season", "quarter", "year", "decade", "century", "interval"},
                examples = "day")
        Precision precision,

        @Schema(description = "Said with \"about\", \"early\", \"late\" or the like.", examples = "false")
        boolean approximate,

        @Schema(
                description = "Not certainly this date, as a lunar date that can be off by one day.",
                examples = "false")
        boolean uncertain,

        @Schema(
                description = "The calendar that it was written in; both where two were given at once.",
                enumeration = {"gregorian", "jalali", "hijri", "both"},
                examples = "jalali")
        CalendarSystem calendar,

        @Schema(description = "The words that it was read from.", examples = "۲۴ مهر ۱۳۸۶")
        String text) {

    static EntryDate of(HistoricalDate date) {
        return new EntryDate(
                date.edtf().toString(),
                date.earliest(),
                date.latest(),
                date.precision(),
                date.approximate(),
                date.uncertain(),
                date.calendar(),
                date.text());
    }
}
