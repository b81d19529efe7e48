package io.gahshomar.timeline.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.Edtf;
import io.gahshomar.event.date.HistoricalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    private final WindowConverter converter = new WindowConverter();

    @ParameterizedTest
    @CsvSource({
        "1989-01-01/2025-12-31, 1989-01-01, true",
        "1989-01-01/2025-12-31, 2025-12-31, true",
        "1989-01-01/2025-12-31, 1988-12-31, false",
        "1989-01-01/2025-12-31, 2026-01-01, false",
        "1989-01-01/2025-12-31, 198X, true",
        "1989-01-01/2025-12-31, 1979/1988, false",
        "1989-01-01/2025-12-31, ../1988, false",
        "1989-01-01/2025-12-31, ../1989-01, true",
        "1989-01-01/2025-12-31, 2025/.., true",
        "1989/.., 2400, true",
        "2007, 2007-10-16, true",
        "2007, 2006-12-31, false",
    })
    void admitsWhatHasADayInCommonWithIt(String window, String date, boolean admitted) {
        // Given
        Edtf edtf = Edtf.parse(date);
        HistoricalDate when = HistoricalDate.of(edtf, edtf.precision(), CalendarSystem.GREGORIAN, date);
        // When, Then
        assertThat(converter.convert(window).admits(when)).isEqualTo(admitted);
    }

    @Test
    void aSettingThatIsNoPeriodIsRefusedWithWhatWouldBeRight() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> converter.convert("1989-2025-"))
                .withMessageContaining("'1989-2025-' is not an EDTF date")
                .withMessageContaining("2005/2007-10");
    }
}
