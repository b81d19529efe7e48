package io.gahshomar.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.query.index.DayRange;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DatesProperties {

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between((int) LocalDate.of(1000, 1, 1).toEpochDay(), (int)
                        LocalDate.of(2200, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void whatIsWrittenInTheJalaliCalendarReadsBackAsTheSameDays(
            @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;

        Optional<DayRange> read = DateReader.PERSIAN.read(PersianInterval.of(first, last));

        assertThat(read).contains(new DayRange(first, last));
    }

    @Property
    void wholeMonthsAndYearsAreWrittenShortAndReadBack(@ForAll("days") LocalDate day) {
        PersianCalendar.Day persian = PersianCalendar.of(day);
        LocalDate first = PersianCalendar.firstDay(persian.year(), persian.month());
        LocalDate last =
                PersianCalendar.firstDay(persian.year(), persian.month() + 1).minusDays(1);

        String written = PersianInterval.of(first, last);

        assertThat(written).hasSize(7);
        assertThat(DateReader.PERSIAN.read(written)).contains(new DayRange(first, last));
    }

    @Property
    void openSidesReachWithoutEnd(@ForAll("days") LocalDate day) {
        assertThat(DateReader.GREGORIAN.read(day + "/..")).contains(new DayRange(day, LocalDate.MAX));
        assertThat(DateReader.PERSIAN.read(PersianInterval.of(null, day))).contains(new DayRange(LocalDate.MIN, day));
    }
}
