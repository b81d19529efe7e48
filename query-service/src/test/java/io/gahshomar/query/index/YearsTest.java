package io.gahshomar.query.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class YearsTest {

    private static final LocalDate FIRST = LocalDate.of(1985, 1, 1);

    @Test
    void anEntryHasTheMarksOfItsYears() {
        assertThat(Years.of(Placed.of(LocalDate.of(1991, 12, 31), LocalDate.of(1993, 1, 1))))
                .containsExactly("@1991", "@1992", "@1993");
    }

    @Test
    void whatHasNoStartOrNoEndOrCoversACenturyHasTheOneMarkOfMany() {
        assertThat(Years.of(Placed.of(null, LocalDate.of(1993, 1, 1)))).containsExactly("@many");
        assertThat(Years.of(Placed.of(LocalDate.of(1993, 1, 1), null))).containsExactly("@many");
        assertThat(Years.of(Placed.of(LocalDate.of(1901, 1, 1), LocalDate.of(2000, 12, 31))))
                .containsExactly("@many");
    }

    @Test
    void aRangeOfManyYearsLeavesNothingOut() {
        assertThat(Years.of(DayRange.ALL)).isEmpty();
        assertThat(Years.of(new DayRange(LocalDate.of(1990, 1, 1), LocalDate.of(2010, 1, 1))))
                .isEmpty();
    }

    @Property
    void whatHasADayInARangeHasOneOfItsMarks(
            @ForAll @IntRange(max = 9_000) int start,
            @ForAll @IntRange(max = 9_000) int length,
            @ForAll @IntRange(max = 9_000) int first,
            @ForAll @IntRange(max = 9_000) int days) {
        Placed entry = Placed.of(FIRST.plusDays(start), FIRST.plusDays(start + (long) length));
        DayRange range = new DayRange(FIRST.plusDays(first), FIRST.plusDays(first + (long) days));
        boolean meets =
                !entry.sortStart().isAfter(range.last()) && !entry.latest().isBefore(range.first());
        boolean sharesAMark = Years.of(range).isEmpty() || !Collections.disjoint(Years.of(range), Years.of(entry));

        assertThat(!meets || sharesAMark).isTrue();
    }
}
