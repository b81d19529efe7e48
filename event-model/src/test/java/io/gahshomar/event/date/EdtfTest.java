package io.gahshomar.event.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest(name = "{0} is {1} to {2}, a {3}")
    @CsvSource(
            nullValues = "open",
            value = {
                // level 0
                "2007, 2007-01-01, 2007-12-31, YEAR",
                "2007-10, 2007-10-01, 2007-10-31, MONTH",
                "2008-02, 2008-02-01, 2008-02-29, MONTH",
                "2007-10-16, 2007-10-16, 2007-10-16, DAY",
                "2007-10-16T10:30:00, 2007-10-16, 2007-10-16, DAY",
                "2007-10-16T10:30:00Z, 2007-10-16, 2007-10-16, DAY",
                "2007-10-16T10:30:00+03:30, 2007-10-16, 2007-10-16, DAY",
                "2007-10-16T10:30:00-04, 2007-10-16, 2007-10-16, DAY",
                "2005/2007, 2005-01-01, 2007-12-31, INTERVAL",
                "2005-03/2007-10-16, 2005-03-01, 2007-10-16, INTERVAL",
                "-0489, -0489-01-01, -0489-12-31, YEAR",
                // level 1
                "Y17000, +17000-01-01, +17000-12-31, YEAR",
                "2004-21, 2004-03-01, 2004-05-31, SEASON",
                "2004-24, 2004-12-01, 2005-02-28, SEASON",
                "199X, 1990-01-01, 1999-12-31, DECADE",
                "19XX, 1900-01-01, 1999-12-31, CENTURY",
                "-012X, -0129-01-01, -0120-12-31, DECADE",
                "2007-XX, 2007-01-01, 2007-12-31, YEAR",
                "2007-XX-XX, 2007-01-01, 2007-12-31, YEAR",
                "2007-10-XX, 2007-10-01, 2007-10-31, MONTH",
                "2007/.., 2007-01-01, open, INTERVAL",
                "../2007, open, 2007-12-31, INTERVAL",
                "2007/, 2007-01-01, open, INTERVAL",
                "199X~/2023?, 1990-01-01, 2023-12-31, INTERVAL",
                // level 2: groupings of months
                "2007-33, 2007-01-01, 2007-03-31, QUARTER",
                "2007-36, 2007-10-01, 2007-12-31, QUARTER",
                "2007-38, 2007-05-01, 2007-08-31, INTERVAL",
                "2007-41, 2007-07-01, 2007-12-31, INTERVAL"
            })
    void readsTheDaysOfAValueAndPrintsItAsItWas(
            String text, LocalDate earliest, LocalDate latest, Precision precision) {
        Edtf edtf = Edtf.parse(text);

        assertThat(edtf.earliest()).isEqualTo(earliest);
        assertThat(edtf.latest()).isEqualTo(latest);
        assertThat(edtf.precision()).isEqualTo(precision);
        assertThat(edtf).hasToString(text);
    }

    @ParameterizedTest(name = "«{0}» is refused")
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "../..",
                "2007-13",
                "2007-00",
                "2007-02-30",
                "2007-2-3",
                "07",
                "2007-20",
                "2007-25",
                "2007-32",
                "2007-42",
                "20X7",
                "2XXX",
                "XXXX",
                "199x",
                "Y2007",
                "Y0",
                "Y1234567890",
                "2007/2005",
                "2005/2006/2007",
                "2007-10-16T10:30",
                "2007-21-XX",
                "2007-XX-05",
                "2007~~",
                "{2005,2007}",
                "[2005..]",
                "y17000",
                "۲۰۰۷"
            })
    void refusesWhatIsNoValueAndSaysWhatWouldBe(String text) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .isInstanceOf(EdtfException.class)
                .hasMessageContaining("'" + text + "' is not an EDTF date");
    }

    @ParameterizedTest(name = "{0}: approximate {1}, uncertain {2}")
    @CsvSource({
        "2007, false, false",
        "2007~, true, false",
        "2007?, false, true",
        "2007%, true, true",
        "2005/2007~, true, false"
    })
    void tellsHowAValueIsQualified(String text, boolean approximate, boolean uncertain) {
        Edtf edtf = Edtf.parse(text);

        assertThat(edtf.approximate()).isEqualTo(approximate);
        assertThat(edtf.uncertain()).isEqualTo(uncertain);
    }

    @Test
    void ordersByStartThenByEndWithOpenSidesOutermost() {
        Stream<Edtf> values =
                Stream.of("2007", "2006/..", "2006", "../2005", "2007-10").map(Edtf::parse);

        assertThat(values.sorted().map(Edtf::toString))
                .containsExactly("../2005", "2006", "2006/..", "2007", "2007-10");
    }

    @ParameterizedTest(name = "{0} and {1} have {2} in common")
    @CsvSource(
            nullValues = "nothing",
            value = {
                "2007, 2007-10, 2007-10-01/2007-10-31",
                "2005/2007, 2006/.., 2006-01-01/2007-12-31",
                "2006/.., ../2007-10, 2006-01-01/2007-10-31",
                "199X, 2000, nothing",
                "../2007, ../2005, ../2005-12-31",
                "2007/.., 2008/.., 2008-01-01/.."
            })
    void intersectsToTheDaysThatBothHave(String one, String other, String common) {
        Edtf intersection = Edtf.parse(one).intersection(Edtf.parse(other));

        assertThat(intersection).isEqualTo(common == null ? null : Edtf.parse(common));
        assertThat(Edtf.parse(one).intersects(Edtf.parse(other))).isEqualTo(common != null);
    }
}
