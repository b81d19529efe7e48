package io.gahshomar.query.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.event.date.Edtf;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpanClassTest {

    @ParameterizedTest
    @CsvSource({
        "2007-10-16, DAY",
        "2007-10-16/2007-10-17, MONTH",
        "2007-10, MONTH",
        "2007-03-21/2007-04-21, SEASON",
        "2007-03-21/2007-06-21, SEASON",
        "2007-03-21/2007-06-22, YEAR",
        "2007, YEAR",
        "2008, YEAR",
        "2008-01-01/2009-01-01, TWO_YEARS",
        "2007/2008, TWO_YEARS",
        "2007/2009-01-01, FIVE_YEARS",
        "2004/2008, FIVE_YEARS",
        "2004/2009-01-01, DECADE",
        "199X, DECADE",
        "19XX, CENTURY",
        "1900/2001, LONG",
        "1992/.., LONG",
        "../1992, OPEN_START"
    })
    void theClassOfAnEntryIsTheShortestThatHoldsIt(String edtf, SpanClass span) {
        assertThat(classOf(Edtf.parse(edtf))).isEqualTo(span);
    }

    @ParameterizedTest
    @CsvSource({
        "2007-10-16, 2007-10-16, 2007-10-31",
        "2007-10-15, 2007-10-15, 2007-10-15",
        "2007-09-15/2007-10-15, 2007-10-15, 2007-10-15",
        "2007-07-15/2007-10-15, 2007-10-15, 2007-10-20",
        "2008, 2008-12-31, 2009-01-31",
        "2007/2008, 2008-12-31, 2009-01-31",
        "2004/2008, 2008-12-31, 2009-01-31",
        "199X, 1999-12-31, 1999-12-31",
        "19XX, 1999-12-31, 1999-12-31",
        "0900/2000, 2000-12-31, 2000-12-31",
        "1992/.., 2025-01-01, 2025-01-01",
        "../2025, 1989-01-01, 1989-01-02"
    })
    void anEntryThatMeetsARangeStartsWhereItsClassIsLookedFor(String edtf, LocalDate first, LocalDate last) {
        Edtf entry = Edtf.parse(edtf);
        DayRange range = new DayRange(first, last);
        LocalDate sortStart = entry.earliest() == null ? entry.latest() : entry.earliest();

        SpanClass span = classOf(entry);

        assertThat(sortStart).isBetween(span.firstStart(range), span.lastStart(range));
    }

    @ParameterizedTest
    @CsvSource({"2007-10-14, 2007-10-15", "2007-10-16, 2007-10-15", "2006, 2007-12-31", "198X, 1999-12-31"})
    void entriesFarFromADayAreNotLookedAt(String edtf, LocalDate day) {
        Edtf entry = Edtf.parse(edtf);
        SpanClass span = classOf(entry);
        DayRange range = new DayRange(day, day);

        assertThat(!entry.earliest().isBefore(span.firstStart(range))
                        && !entry.earliest().isAfter(span.lastStart(range)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aClassIsKnownByItsNumber(SpanClass span) {
        assertThat(SpanClass.ofCode(span.code())).isEqualTo(span);
    }

    private static SpanClass classOf(Edtf edtf) {
        return SpanClass.of(
                Objects.requireNonNullElse(edtf.earliest(), LocalDate.MIN),
                Objects.requireNonNullElse(edtf.latest(), LocalDate.MAX));
    }
}
