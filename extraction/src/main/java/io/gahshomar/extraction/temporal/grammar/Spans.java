package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.grammar.Rule.Capture;
import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.reading.Base;
import io.gahshomar.extraction.temporal.reading.Part;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.Unit;
import io.gahshomar.extraction.temporal.reading.YearReference;
import java.util.List;

/** Readings of stretches that are told by their end, by two parts of a whole, or by the weekdays they begin and end with. */
final class Spans {

    /** The month that was spoken of last. */
    static final Reading SPOKEN_MONTH = new Reading.Counted(Unit.MONTH, 0, Base.DISCOURSE);
    /** The year that the text has come to. */
    static final Reading CURRENT_YEAR =
            new Reading.Dated(null, new YearReference.Counted(0, Base.CURRENT), 0, 0, 0, 0, 0);
    /** Months in a quarter. */
    static final int QUARTER = 3;
    /** Up to the third, an ordinal more often counts something else. */
    static final int OFTEN_NO_DAY = 3;

    private Spans() {}

    /** So many units, one where no number stands there, up to the end of what follows. */
    static Reading ending(Captures captures) {
        int numbers = captures.has(Term.NUMBER) ? captures.value(Term.NUMBER) : 1;
        int slice = captures.value(Term.SLICE_WORD);
        boolean half = captures.has(Term.SLICE_WORD) && slice == 0;
        Unit unit = captures.has(Term.SLICE_WORD) ? Unit.MONTH : captures.unit();
        int length = numbers * (half ? 6 : Math.max(1, slice));
        boolean sensible = length > 0 && length <= Shift.FARTHEST;
        return sensible ? new Reading.Ending(unit == null ? Unit.YEAR : unit, length, last(captures)) : null;
    }

    private static Reading last(Captures captures) {
        Capture last = captures.all().getLast();
        Reading reading = last.chunk().reading();
        return reading == null ? Fields.of(new Captures(List.of(last))).date() : reading;
    }

    /** Today, so many years, months or weeks ago; null where the first is no such move. */
    static Reading moved(Reading move, Reading day) {
        boolean today =
                day instanceof Reading.Counted(Unit unit, int _, Base base) && unit == Unit.DAY && base == Base.NOW;
        return switch (move) {
            case Reading.Dated(
                    var _,
                    YearReference.Counted(int years, Base base),
                    int _,
                    int month,
                    int _,
                    int _,
                    int _)
            when today && base == Base.NOW && month == 0 && years < 0 -> new Reading.Moved(Unit.YEAR, years, day);
            case Reading.Counted(Unit unit, int count, Base base)
            when today && base == Base.NOW && count < 0 -> new Reading.Moved(unit, count, day);
            default -> null;
        };
    }

    /** From the first part of a whole to the second. */
    static Reading parts(Captures captures) {
        List<Part> parts = captures.all().stream()
                .filter(capture -> capture.term() == Term.PART)
                .map(capture -> Part.values()[capture.chunk().value(Term.PART)])
                .toList();
        Reading whole = captures.whole();
        return new Reading.Range(
                new Reading.PartOf(parts.getFirst(), whole), new Reading.PartOf(parts.getLast(), whole));
    }

    /** From one weekday of a week to another; null where the readings are no such days. */
    static Reading weekdaysOf(List<Reading> sides) {
        boolean days = sides.getFirst() instanceof Reading.Range(Reading.Named first, Reading.Named second)
                && first.name().weekday() > 0
                && second.name().weekday() > 0
                && sides.getLast() instanceof Reading.Counted(Unit unit, int _, var _)
                && unit == Unit.WEEK;
        if (!days) {
            return null;
        }
        Reading.Range range = (Reading.Range) sides.getFirst();
        return new Reading.Range(in(range.first(), sides.getLast()), in(range.second(), sides.getLast()));
    }

    /** From the first weekday of a match to the last. */
    static Reading weekdays(Captures captures) {
        List<Integer> weekdays = captures.all().stream()
                .filter(capture -> capture.term() == Term.WEEKDAY)
                .map(capture -> capture.chunk().value(Term.WEEKDAY))
                .toList();
        return new Reading.Range(weekday(weekdays.getFirst()), weekday(weekdays.getLast()));
    }

    private static Reading in(Reading weekday, Reading week) {
        return new Reading.WeekdayIn(((Reading.Named) weekday).name().weekday(), week);
    }

    /** A day of the week near now, 1 (Monday) to 7. */
    static Reading weekday(int weekday) {
        return new Reading.Named(new Reading.Dated(null, null, 0, 0, 0, 0, weekday), 0, Base.NOW);
    }
}
