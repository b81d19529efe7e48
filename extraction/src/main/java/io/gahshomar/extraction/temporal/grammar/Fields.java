package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.extraction.temporal.grammar.Rule.Capture;
import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.reading.Base;
import io.gahshomar.extraction.temporal.reading.Era;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.YearReference;

/** Gathers the calendar fields that the captures of a rule give. */
final class Fields {

    private static final CalendarSystem[] CALENDARS = CalendarSystem.values();

    private CalendarSystem calendar;
    private YearReference year;
    private int season;
    private int month;
    private int firstDay;
    private int lastDay;
    private int weekday;

    private Fields() {}

    static Fields of(Captures captures) {
        Fields fields = new Fields();
        for (Capture capture : captures.all()) {
            fields.take(capture.term(), capture.chunk());
        }
        return fields;
    }

    private void take(Term term, Chunk chunk) {
        int value = chunk.value(term);
        switch (term) {
            case DAY -> day(value);
            case MONTH -> month(value);
            case SEASON -> season = value;
            case WEEKDAY -> weekday = value;
            case YEAR4 -> year(new YearReference.Numbered(value));
            case YEAR2 -> year(new YearReference.Abbreviated(value));
            case DECADE_SUFFIX -> year(value == 0 ? year : new YearReference.Numbered(value));
            case NUMBER -> year = new YearReference.Numbered(value);
            case DEICTIC_YEAR -> year = new YearReference.Counted(value, Base.NOW);
            case ERA -> era(Era.values()[value]);
            case HOLIDAY -> holiday(value);
            case A_DAY, A_MONTH, A_YEAR, A_SPAN -> reading(chunk.reading());
            default -> {
                // words that carry no field of their own
            }
        }
    }

    private void day(int value) {
        firstDay = firstDay == 0 ? value : firstDay;
        lastDay = value;
    }

    /** The winter of 2011–12 is that of 2011. */
    private void year(YearReference reference) {
        year = season > 0 && year != null ? year : reference;
    }

    private void month(int value) {
        calendar = CALENDARS[value / 100];
        month = value % 100;
    }

    private void holiday(int value) {
        calendar = CALENDARS[value / 10_000];
        month = value / 100 % 100;
        day(value % 100);
    }

    private void era(Era era) {
        calendar = era.calendar() == null ? calendar : era.calendar();
        if (era == Era.BEFORE_CHRIST && year instanceof YearReference.Numbered(int number)) {
            year = new YearReference.Numbered(1 - number);
        }
    }

    private void reading(Reading reading) {
        switch (reading) {
            case Reading.Dated date -> merge(date);
            case Reading.Counted counted -> year = new YearReference.Counted(counted.count(), counted.base());
            case Reading.Pair(Reading.Dated first, Reading _) -> merge(first);
            case Reading.KindOfYear(var _, Reading.Dated date) -> merge(date);
            case Reading.KindOfYear(var _, Reading.Range(Reading.Dated first, Reading _)) -> merge(first);
            default -> throw new IllegalArgumentException(reading + " has no calendar fields");
        }
    }

    private void merge(Reading.Dated date) {
        calendar = calendar == null ? date.calendar() : calendar;
        year = date.year() == null ? year : date.year();
        season = Math.max(season, date.season());
        month = Math.max(month, date.month());
        weekday = Math.max(weekday, date.weekday());
        if (date.firstDay() > 0) {
            firstDay = date.firstDay();
            lastDay = date.lastDay();
        }
    }

    CalendarSystem calendar() {
        return calendar;
    }

    Reading.Dated date() {
        int first = Math.min(firstDay, lastDay);
        int last = Math.max(firstDay, lastDay);
        return new Reading.Dated(calendar, year, season, month, first, last, weekday);
    }

    /** Null where no year is told. */
    Reading decade() {
        return year == null ? null : new Reading.Decade(calendar, year);
    }
}
