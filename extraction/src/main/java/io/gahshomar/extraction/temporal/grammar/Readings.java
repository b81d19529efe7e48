package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.Unit;

/** Under which term the grammar files a reading. */
final class Readings {

    private Readings() {}

    static long term(Reading reading) {
        return switch (reading) {
            case Reading.Dated date -> dated(date).bit();
            case Reading.Counted counted -> counted(counted.unit()).bit();
            case Reading.Nothing _ -> 0;
            case Reading.About(Reading whole) -> term(whole);
            case Reading.WeekdayIn _ -> Term.A_DAY.bit();
            case Reading.DayOf _, Reading.Moved _ -> Term.A_DAY.bit();
            case Reading.Pair(Reading first, Reading _) -> term(first);
            case Reading.KindOfYear _ -> Term.A_YEAR.bit();
            case Reading.Named(Reading.Dated name, int _, var _) -> dated(name).bit();
            case Reading.Decade _,
                    Reading.Century _,
                    Reading.Stretch _,
                    Reading.PartOf _,
                    Reading.PieceOf _,
                    Reading.HalfOf _,
                    Reading.Ending _,
                    Reading.WeekOf _,
                    Reading.Range _,
                    Reading.Since _,
                    Reading.Until _ -> Term.A_SPAN.bit();
        };
    }

    private static Term dated(Reading.Dated date) {
        if (date.firstDay() > 0 || date.weekday() > 0) {
            return Term.A_DAY;
        }
        if (date.month() > 0) {
            return Term.A_MONTH;
        }
        return date.season() > 0 ? Term.A_SPAN : Term.A_YEAR;
    }

    private static Term counted(Unit unit) {
        return switch (unit) {
            case DAY -> Term.A_DAY;
            case MONTH -> Term.A_MONTH;
            case YEAR -> Term.A_YEAR;
            case WEEK, SEASON, DECADE, CENTURY -> Term.A_SPAN;
        };
    }
}
