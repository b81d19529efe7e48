package io.gahshomar.extraction.temporal.resolve;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.Precision;
import io.gahshomar.extraction.calendar.CalendarDays;
import io.gahshomar.extraction.temporal.reading.Reading;
import io.gahshomar.extraction.temporal.reading.YearReference;

/** The days of decades and centuries. */
final class Eras {

    private static final int LAST_CENTURY = 21;
    /** From the twenties on, a Gregorian decade of two digits is one of the twentieth century. */
    private static final int FIRST_OF_TWENTIETH = 20;

    private final Years years;

    Eras(Years years) {
        this.years = years;
    }

    /** «دهه ۷۰»; null where nothing tells the year. */
    Days decade(Reading.Decade decade) {
        CalendarSystem calendar = years.calendar(decade.calendar(), decade.year());
        Integer number = number(decade.year(), calendar);
        int first = number == null ? 0 : number - Math.floorMod(number, 10);
        return number == null ? null : Days.years(CalendarDays.of(calendar), first, first + 9, Precision.DECADE);
    }

    private Integer number(YearReference year, CalendarSystem calendar) {
        boolean twentieth = calendar == CalendarSystem.GREGORIAN
                && year instanceof YearReference.Abbreviated(int tens)
                && tens >= FIRST_OF_TWENTIETH;
        return twentieth ? 1900 + ((YearReference.Abbreviated) year).number() : years.number(year, calendar);
    }

    /** The Gregorian 20th century is 1900 to 1999, as EDTF writes it; others begin with the year after the hundred. */
    Days century(Reading.Century century) {
        if (century.last() > LAST_CENTURY) {
            return null;
        }
        CalendarSystem calendar = century.calendar() == null ? CalendarSystem.GREGORIAN : century.calendar();
        Days from = century(calendar, century.first());
        return century.first() == century.last() ? from : from.to(century(calendar, century.last()));
    }

    private static Days century(CalendarSystem calendar, int number) {
        int offset = calendar == CalendarSystem.GREGORIAN ? 0 : 1;
        int first = (number - 1) * 100 + offset;
        return Days.years(CalendarDays.of(calendar), first, first + 99, Precision.CENTURY);
    }
}
