package io.gahshomar.extraction.temporal.resolve;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.Precision;
import io.gahshomar.extraction.temporal.grammar.Mention;
import io.gahshomar.extraction.temporal.reading.Base;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.YearReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Gives the mentions of one text their values, one after the other in the order of the text, and keeps the discourse. */
public final class Resolver {

    private static final int LAST_YEAR = 9999;

    private final Discourse discourse;
    private final Values values;
    private int resolved;

    /**
     * @param published the day the text was published; null where unknown
     * @param calendar the calendar that years without any mark are of
     * @param narrowing whether early, mid and late narrow a value
     */
    public Resolver(LocalDate published, CalendarSystem calendar, boolean narrowing) {
        this.discourse = new Discourse(published, calendar);
        this.values = new Values(discourse, narrowing);
    }

    /** The next mention with its value; null where it has none. */
    public Resolved resolve(Mention mention) {
        List<String> notes = new ArrayList<>(0);
        discourse.enter(mention.stretch());
        Days days = uncertain(values.of(mention.reading(), mention.setting().future(), notes));
        if (days == null || !writable(days.earliest()) || !writable(days.latest())) {
            return null;
        }
        Resolved result = new Resolved(mention, days, discourse.used(), notes);
        int index = resolved++;
        if (!mention.setting().citation()) {
            remember(mention, days, index);
        }
        return result;
    }

    private void remember(Mention mention, Days days, int index) {
        discourse.remember(days, index);
        boolean first =
                days.earliest() != null && days.precision() != Precision.CENTURY && discourse.narrative() == null;
        if (first || advances(mention, days, discourse.narrative())) {
            discourse.advance(days);
        }
    }

    /** Every piece and part of a lunar date is as uncertain as the date. */
    private static Days uncertain(Days days) {
        return days != null && days.uncertain() ? days.marked("?") : days;
    }

    /** EDTF writes years of four digits; no text dates anything beyond. */
    private static boolean writable(LocalDate day) {
        return day == null || Math.abs(day.getYear()) <= LAST_YEAR;
    }

    /** A year in the middle of a sentence is an aside ("declassified in 2005"); so is a time looked back or forward to. */
    private static boolean advances(Mention mention, Days days, Days narrative) {
        if (days.earliest() == null || narrative == null) {
            return false;
        }
        int years = days.earliest().getYear()
                - (narrative.earliest() == null ? 0 : narrative.earliest().getYear());
        boolean goesOn = days.precision().compareTo(Precision.SEASON) <= 0 && years >= 0 && years <= 1;
        return switch (mention.reading() instanceof Reading.About(Reading whole) ? whole : mention.reading()) {
            case Reading.Dated(var _, YearReference.Counted counted, int _, int _, int _, int _, int _) ->
                counted.base() == Base.DISCOURSE && counted.years() >= 0;
            case Reading.Counted counted -> counted.base() == Base.DISCOURSE && counted.count() >= 0;
            case Reading.Named _, Reading.Stretch _, Reading.Century _, Reading.Decade _ -> false;
            default -> goesOn || mention.setting().initial();
        };
    }
}
