package io.gahshomar.extraction.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDaysTest {

    @ParameterizedTest(name = "{0}-{1}-{2} in Iran was {3}")
    @CsvSource({
        "1285, 5, 14, 1906-08-06",
        "1299, 12, 3, 1921-02-22",
        "1304, 9, 24, 1925-12-15",
        "1332, 5, 28, 1953-08-19",
        "1342, 3, 15, 1963-06-05",
        "1357, 11, 22, 1979-02-11",
        "1359, 6, 31, 1980-09-22",
        "1368, 3, 14, 1989-06-04",
        "1375, 12, 30, 1997-03-20",
        "1376, 3, 2, 1997-05-23",
        "1386, 7, 24, 2007-10-16",
        "1394, 4, 23, 2015-07-14",
        "1399, 12, 30, 2021-03-20",
        "1403, 12, 30, 2025-03-20"
    })
    void jalaliDaysAreThoseThatHistoryKnowsBothWays(int year, int month, int day, LocalDate gregorian) {
        LocalDate converted = CalendarDays.JALALI.firstDay(year, month).plusDays(day - 1L);

        assertThat(converted).isEqualTo(gregorian);
        assertThat(CalendarDays.JALALI.yearOf(gregorian)).isEqualTo(year);
        assertThat(CalendarDays.JALALI.monthOf(gregorian)).isEqualTo(month);
    }

    @Test
    void monthsOfEveryJalaliYearFollowOneAnotherWithoutAGap() {
        for (int year = 1200; year <= 1500; year++) {
            for (int month = 1; month <= 12; month++) {
                LocalDate next = month == 12
                        ? CalendarDays.JALALI.firstDay(year + 1, 1)
                        : CalendarDays.JALALI.firstDay(year, month + 1);
                int expected = month <= 6 ? 31 : month < 12 ? 30 : CalendarDays.JALALI.daysIn(year, 12);

                assertThat(CalendarDays.JALALI.lastDay(year, month).plusDays(1)).isEqualTo(next);
                assertThat(CalendarDays.JALALI.daysIn(year, month))
                        .isEqualTo(expected)
                        .isBetween(29, 31);
            }
        }
    }

    @Test
    void theYearsOfThePublishedTableBeginOnTheirDaysBothWays() throws IOException {
        List<String> table = table("nowruz.txt");

        for (String row : table) {
            int year = Integer.parseInt(row.split("[*\\s]+")[0]);
            LocalDate nowruz = LocalDate.parse(row.split("[*\\s]+")[1]);

            assertThat(CalendarDays.JALALI.firstDay(year))
                    .as("1 Farvardin %d", year)
                    .isEqualTo(nowruz);
            assertThat(CalendarDays.JALALI.yearOf(nowruz)).isEqualTo(year);
            assertThat(CalendarDays.JALALI.yearOf(nowruz.minusDays(1))).isEqualTo(year - 1);
        }
        assertThat(table).hasSizeGreaterThan(290);
    }

    @Test
    void lunarMonthsOfIranLieWithinADayOfUmmAlQura() throws IOException {
        List<String> table = table("lunar-months-iran.txt");

        long exact = table.stream().filter(row -> daysOff(row) == 0).count();
        long within = table.stream().filter(row -> Math.abs(daysOff(row)) <= 1).count();

        assertThat(exact).isGreaterThan(table.size() * 2L / 5);
        assertThat(within).isGreaterThan(table.size() * 95L / 100);
        assertThat(CalendarDays.HIJRI.uncertain()).isTrue();
    }

    private static long daysOff(String row) {
        String[] fields = row.replace("*", "").split("[/\\s]+");
        LocalDate first = CalendarDays.HIJRI.firstDay(Integer.parseInt(fields[0]), Integer.parseInt(fields[1]));
        return first.toEpochDay() - LocalDate.parse(fields[2]).toEpochDay();
    }

    /** Rows of a published table beside the project, without comments; the test is skipped where it is not there. */
    private static List<String> table(String name) throws IOException {
        Path file = Path.of(System.getProperty("gahshomar.root", ".."), "../shared/gold/calendar", name);
        assumeTrue(Files.exists(file), () -> "no published table at " + file);
        return Files.readAllLines(file).stream()
                .filter(row -> !row.isBlank() && !row.startsWith("#"))
                .toList();
    }
}
