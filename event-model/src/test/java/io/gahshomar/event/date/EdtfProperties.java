package io.gahshomar.event.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every value of level 0 and 1, intervals of them included. */
class EdtfProperties {

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(0, 9999);
        Arbitrary<LocalDate> days = Combinators.combine(
                        years, Arbitraries.integers().between(1, 365))
                .as(LocalDate::ofYearDay);
        Arbitrary<String> plain = Arbitraries.oneOf(
                years.map("%04d"::formatted),
                years.filter(year -> year > 0).map("-%04d"::formatted),
                days.map(day -> day.toString().substring(0, 7)),
                days.map(LocalDate::toString),
                years.map(year -> "%03dX".formatted(year / 10)),
                years.map(year -> "%02dXX".formatted(year / 100)),
                years.map("%04d-XX"::formatted),
                years.map("%04d-XX-XX"::formatted),
                days.map(day -> day.toString().substring(0, 8) + "XX"),
                Combinators.combine(years, Arbitraries.integers().between(21, 24))
                        .as("%04d-%d"::formatted),
                Arbitraries.integers().between(10_000, 999_999).map("Y%d"::formatted),
                Arbitraries.integers().between(10_000, 999_999).map("Y-%d"::formatted));
        return Combinators.combine(plain, Arbitraries.of("", "", "~", "?", "%")).as(String::concat);
    }

    /** Single dates and intervals, open and unknown sides included. */
    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> intervals =
                Combinators.combine(dates(), dates()).as((one, other) -> ordered(one, other) + "/" + later(one, other));
        Arbitrary<String> halves = Combinators.combine(dates(), Arbitraries.of("%s/..", "../%s", "%s/", "/%s"))
                .as((date, form) -> form.formatted(date));
        return Arbitraries.oneOf(dates(), intervals, halves);
    }

    private static String ordered(String one, String other) {
        return precedes(one, other) ? one : other;
    }

    private static String later(String one, String other) {
        return precedes(one, other) ? other : one;
    }

    private static boolean precedes(String one, String other) {
        return !Edtf.parse(one).earliest().isAfter(Edtf.parse(other).earliest());
    }

    @Property
    void printsWhatItReads(@ForAll("values") String text) {
        Edtf value = Edtf.parse(text);

        assertThat(value).hasToString(text).isEqualTo(Edtf.parse(value.toString()));
        assertThat(value.approximate()).isEqualTo(text.contains("~") || text.contains("%"));
        assertThat(value.uncertain()).isEqualTo(text.contains("?") || text.contains("%"));
    }

    @Property
    void coversNoDayBeforeItsFirst(@ForAll("values") String text) {
        Edtf value = Edtf.parse(text);

        if (value.earliest() != null && value.latest() != null) {
            assertThat(value.latest()).isAfterOrEqualTo(value.earliest());
        }
    }

    @Property
    void comparesInOneOrder(
            @ForAll("values") String one, @ForAll("values") String other, @ForAll("values") String third) {
        Edtf first = Edtf.parse(one);
        Edtf second = Edtf.parse(other);
        Edtf last = Edtf.parse(third);

        assertThat(Integer.signum(first.compareTo(second))).isEqualTo(-Integer.signum(second.compareTo(first)));
        assertThat(first.compareTo(second) == 0).isEqualTo(first.equals(second));
        if (first.compareTo(second) <= 0 && second.compareTo(last) <= 0) {
            assertThat(first).isLessThanOrEqualTo(last);
        }
    }

    @Property
    void intersectsAlikeFromBothSides(@ForAll("values") String one, @ForAll("values") String other) {
        Edtf first = Edtf.parse(one);
        Edtf second = Edtf.parse(other);

        Edtf common = first.intersection(second);

        assertThat(common != null).isEqualTo(first.intersects(second)).isEqualTo(second.intersects(first));
        if (common != null) {
            Edtf reversed = second.intersection(first);
            assertThat(common.earliest()).isEqualTo(reversed.earliest());
            assertThat(common.latest()).isEqualTo(reversed.latest());
            assertThat(common.intersects(first) && common.intersects(second)).isTrue();
        }
    }
}
