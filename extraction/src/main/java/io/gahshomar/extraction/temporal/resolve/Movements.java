package io.gahshomar.extraction.temporal.resolve;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.Precision;
import io.gahshomar.extraction.calendar.CalendarDays;
import io.gahshomar.extraction.temporal.reading.Base;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.Unit;
import java.time.LocalDate;

/** The days of what is counted or named from the publication date or from what was spoken of. */
final class Movements {

    private final Discourse discourse;
    private final Years years;

    Movements(Discourse discourse, Years years) {
        this.discourse = discourse;
        this.years = years;
    }

    /** «سه روز پیش», «همان ماه»; null where nothing tells what it counts from. */
    Days counted(Reading.Counted counted) {
        if (counted.unit() == Unit.DAY && counted.base() != Base.DISCOURSE && !discourse.published()) {
            return null;
        }
        boolean fromEnd = counted.base() == Base.DISCOURSE && counted.count() > 0;
        LocalDate base = fromEnd ? discourse.end() : discourse.day(counted.base());
        if (base == null) {
            return null;
        }
        CalendarSystem calendar = discourse.calendar(counted.base());
        return Units.days(counted.unit(), counted.count(), base, CalendarDays.of(calendar));
    }

    /** «تابستان گذشته», last Tuesday. */
    Days named(Reading.Named named, boolean future) {
        Reading.Dated name = named.name();
        LocalDate base = discourse.day(named.base());
        if (base == null) {
            return null;
        }
        if (name.weekday() > 0 && name.month() == 0) {
            return Days.day(Units.weekday(name.weekday(), named.direction(), future, base), discourse.calendar());
        }
        CalendarDays calendar = CalendarDays.of(years.calendar(name.calendar(), null));
        int year = calendar.yearOf(base);
        Days days = Dates.days(name, calendar, year);
        boolean back = named.direction() < 0 && days != null && !days.latest().isBefore(base);
        boolean on = named.direction() > 0 && days != null && !days.earliest().isAfter(base);
        return back || on ? Dates.days(name, calendar, year + named.direction()) : days;
    }

    /**
     * «سه سال گذشته»: up to the day of publication, or from it on; where that is unknown, the past decade is the decade before
     * what is spoken of, and several are null.
     */
    Days stretch(Reading.Stretch stretch) {
        if (!discourse.published()) {
            return stretch.count() == -1 ? counted(new Reading.Counted(stretch.unit(), -1, Base.NOW)) : null;
        }
        LocalDate now = discourse.now();
        LocalDate other = Units.plus(now, stretch.unit(), stretch.count());
        return stretch.count() < 0
                ? Days.between(other, now, Precision.INTERVAL, discourse.calendar())
                : Days.between(now, other, Precision.INTERVAL, discourse.calendar());
    }
}
