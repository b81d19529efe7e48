package io.gahshomar.query.histogram;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.query.calendar.DateReader;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IntervalProperties {

    @Property
    void everyDayLiesInJustOneBucketWhoseLabelReadsBackAsItsDays(
            @ForAll @IntRange(min = -300_000, max = 80_000) int epochDay,
            @ForAll Interval interval,
            @ForAll DateReader calendar) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);

        LocalDate start = interval.start(day, calendar);
        LocalDate next = interval.next(start, calendar);

        assertThat(start).isBeforeOrEqualTo(day);
        assertThat(next).isAfter(day);
        assertThat(interval.start(next, calendar)).isEqualTo(next);
        assertThat(interval.start(next.minusDays(1), calendar)).isEqualTo(start);
        assertThat(calendar.read(interval.label(start, calendar))).hasValueSatisfying(days -> {
            assertThat(days.first()).isEqualTo(start);
            assertThat(days.last()).isEqualTo(next.minusDays(1));
        });
    }
}
