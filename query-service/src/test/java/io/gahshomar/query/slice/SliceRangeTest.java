package io.gahshomar.query.slice;

import static io.gahshomar.query.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gahshomar.query.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SliceRangeTest extends ServiceTest {

    @Test
    void aMonthHoldsEverythingThatHasADayInIt() {
        String theme = "range-month";
        topic.state(
                entry("rm-1", "2007-09-30", theme),
                entry("rm-2", "2007-10-01", theme),
                entry("rm-3", "2007-10-16", theme),
                entry("rm-4", "2007-10-31", theme),
                entry("rm-5", "2007-11-01", theme),
                entry("rm-6", "2007", theme),
                entry("rm-7", "200X", theme),
                entry("rm-8", "1999-01-01/2007-10-01", theme),
                entry("rm-9", "1999-01-01/2007-09-30", theme));
        client.awaitCount("theme=" + theme, 9);

        List<String> october = client.ids("from=2007-10&to=2007-10&theme=" + theme);

        assertThat(october).containsExactly("rm-8", "rm-7", "rm-6", "rm-2", "rm-3", "rm-4");
    }

    @Test
    void anOpenSideReachesWithoutEnd() {
        String theme = "range-open";
        topic.state(
                entry("ro-since", "1992-04/..", theme),
                entry("ro-until", "../2010-05-31", theme),
                entry("ro-until-early", "../1994", theme),
                entry("ro-later", "2006/..", theme));
        client.awaitCount("theme=" + theme, 4);

        List<String> year = client.ids("from=2005&to=2005&theme=" + theme);

        assertThat(year).containsExactly("ro-since", "ro-until");
    }

    @Test
    void aJalaliYearIsFoundFromBothGregorianYearsThatItTouches() {
        String theme = "range-jalali";
        topic.state(entry("rj-1386", "2007-03-21/2008-03-19", theme));
        client.awaitCount("theme=" + theme, 1);

        List<List<String>> slices = List.of(
                client.ids("to=2007-03-20&theme=" + theme),
                client.ids("to=2007-03-21&theme=" + theme),
                client.ids("from=2008-03-19&theme=" + theme),
                client.ids("from=2008-03-20&theme=" + theme));

        assertThat(slices).containsExactly(List.of(), List.of("rj-1386"), List.of("rj-1386"), List.of());
    }

    @Test
    void theOrderIsByStartThenEndThenIdAndAnOpenStartGoesByItsEnd() {
        String theme = "range-order";
        topic.state(
                entry("so-b", "2001-01-01", theme),
                entry("so-a", "2001-01-01", theme),
                entry("so-year", "2001", theme),
                entry("so-month", "2001-01", theme),
                entry("so-since", "2001-01-01/..", theme),
                entry("so-until", "../2001-01-01", theme),
                entry("so-next", "2001-01-02", theme));
        client.awaitCount("theme=" + theme, 7);

        List<String> ascending = client.ids("sort=date&theme=" + theme);

        assertThat(ascending).containsExactly("so-a", "so-b", "so-until", "so-month", "so-year", "so-since", "so-next");
        assertThat(client.ids("sort=-date&theme=" + theme)).isEqualTo(ascending.reversed());
    }

    @Test
    void anyOfSeveralThemesIsEnoughAndGivesAnEntryOnce() {
        topic.state(
                entry("rt-1", "1995-01-08", "any-nuclear"),
                entry("rt-2", "1995-01-09", "any-nuclear", "any-trade"),
                entry("rt-3", "1995-01-10", "any-trade"),
                entry("rt-4", "1995-01-11", "any-culture"));
        client.awaitCount("theme=any-nuclear&theme=any-trade&theme=any-culture", 4);

        List<String> either = client.ids("theme=any-nuclear&theme=any-trade");

        assertThat(either).containsExactly("rt-1", "rt-2", "rt-3");
    }

    @Test
    void aThemeThatNothingIsSaidOfGivesAnEmptySlice() {
        JsonNode slice = client.json("/timeline?theme=beekeeping");

        assertThat(slice.get("items")).isEmpty();
        assertThat(slice.get("numberReturned").asInt()).isZero();
        assertThat(slice.get("links").findValuesAsText("rel")).contains("self").doesNotContain("next");
    }

    @Test
    void yearsFarFromOursAreFoundAndSorted() {
        String theme = "range-far";
        topic.state(
                entry("rf-late", "9999", theme), entry("rf-bc", "-0043-03-15", theme), entry("rf-one", "0001", theme));
        client.awaitCount("theme=" + theme, 3);

        List<String> all = client.idsOfAllPages("limit=1&theme=" + theme, () -> {});

        assertThat(all).containsExactly("rf-bc", "rf-one", "rf-late");
    }
}
