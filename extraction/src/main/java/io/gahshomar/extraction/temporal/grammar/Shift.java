package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.extraction.temporal.grammar.Rule.Capture;
import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.reading.Base;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.Unit;
import io.gahshomar.extraction.temporal.reading.YearReference;

/** A movement in time: which way, how far, and from where. */
record Shift(Captures captures, int direction, Base base) {

    /** Nobody counts farther in words; more is another kind of number. */
    static final int FARTHEST = 999;

    private static final int STRETCH = 2;
    private static final int MONTHS_OF_YEAR = 12;

    static Shift of(Captures captures) {
        for (Capture capture : captures.all()) {
            Shift shift = of(captures, capture.term());
            if (shift != null) {
                return shift;
            }
        }
        return new Shift(captures, 0, Base.NOW);
    }

    private static Shift of(Captures captures, Term term) {
        return switch (term) {
            case AGO -> new Shift(captures, captures.value(term) > 0 ? 1 : -1, Base.NOW);
            case LAST -> new Shift(captures, -1, Base.NOW);
            case NEXT -> new Shift(captures, 1, Base.NOW);
            case THIS -> new Shift(captures, 0, Base.NOW);
            case SAME -> new Shift(captures, 0, Base.DISCOURSE);
            case PREVIOUS, BEFORE -> new Shift(captures, -1, Base.DISCOURSE);
            case FOLLOWING, LATER, AFTER -> new Shift(captures, 1, Base.DISCOURSE);
            case DEICTIC_DAY, DEICTIC_YEAR -> new Shift(captures, 1, Base.NOW);
            default -> null;
        };
    }

    Reading reading() {
        if (captures.has(Term.DEICTIC_DAY)) {
            return new Reading.Counted(Unit.DAY, captures.value(Term.DEICTIC_DAY), base);
        }
        if (captures.has(Term.DEICTIC_YEAR)) {
            return year(captures.value(Term.DEICTIC_YEAR));
        }
        if (captures.vague() && captures.numbers().isEmpty()) {
            return null;
        }
        Unit unit = captures.unit();
        if (unit == null || captures.named()) {
            return new Reading.Named(Fields.of(captures).date(), direction, base);
        }
        if (direction < 0 && captures.value(Term.LAST) == STRETCH) {
            return new Reading.Stretch(unit, -1);
        }
        int count = captures.numbers().isEmpty() ? 1 : captures.numbers().getFirst();
        if (count > FARTHEST) {
            return null;
        }
        Reading counted =
                unit == Unit.YEAR ? year(count * direction) : new Reading.Counted(unit, count * direction, base);
        boolean weekend = captures.has(Term.WEEK_WORD) && captures.value(Term.WEEK_WORD) > 0;
        return weekend ? new Reading.PieceOf(Unit.DAY, 2, -1, counted) : counted;
    }

    /** As far as the units of the match and the half or quarter of one; null where it has none. */
    Reading andHalf() {
        int months = monthsAndHalf(captures) * direction;
        if (months == 0) {
            return null;
        }
        return months % MONTHS_OF_YEAR == 0
                ? year(months / MONTHS_OF_YEAR)
                : new Reading.Counted(Unit.MONTH, months, base);
    }

    /** The months of so many units and of the half or quarter of one; 0 where a word says no such share. */
    static int monthsAndHalf(Captures captures) {
        int years =
                switch (captures.unit()) {
                    case YEAR -> 1;
                    case DECADE -> 10;
                    case CENTURY -> 100;
                    case null, default -> 0;
                };
        int share = captures.value(Term.SLICE_WORD) == 0 ? MONTHS_OF_YEAR / 2 : captures.value(Term.SLICE_WORD);
        int count = captures.has(Term.NUMBER) ? captures.value(Term.NUMBER) : 0;
        boolean sensible = count <= FARTHEST && !captures.partial();
        return sensible ? years * (count * MONTHS_OF_YEAR + share) : 0;
    }

    /** The unit that the text has come to. */
    static Reading current(Captures captures) {
        return new Shift(captures, 0, Base.CURRENT).reading();
    }

    /** The year before, of or after now. */
    static Reading ofYear(Captures captures) {
        Shift shift = of(captures);
        return shift.year(shift.direction);
    }

    private Reading year(int years) {
        CalendarSystem calendar = Fields.of(captures).calendar();
        return new Reading.Dated(calendar, new YearReference.Counted(years, base), 0, 0, 0, 0, 0);
    }
}
