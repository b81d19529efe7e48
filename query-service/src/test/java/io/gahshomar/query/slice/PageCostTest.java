package io.gahshomar.query.slice;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.query.Samples;
import io.gahshomar.query.ServiceTest;
import io.gahshomar.query.filter.Filter;
import io.gahshomar.query.index.DayRange;
import io.gahshomar.query.index.Term;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a page reads, however many entries there are. */
@QuarkusTest
class PageCostTest extends ServiceTest {

    private static final int ENTRIES = 2_000;
    private static final int LIMIT = 10;

    /** A page, the entry that tells that another follows, and one of each class of length to begin with. */
    private static final long MOST_READ = LIMIT + 1 + 10;

    private static final LocalDate FIRST = LocalDate.of(1500, 1, 1);
    private static final DayRange FROM_THE_MIDDLE = new DayRange(FIRST.plusDays(ENTRIES / 2), LocalDate.MAX);

    /** Of this connection alone, whatever others read meanwhile. */
    private static final String POSTINGS_READ =
            "SELECT coalesce(pg_stat_get_xact_tuples_returned('live.posting_pkey'::regclass), 0)";

    @Inject
    DataSource database;

    @Inject
    Slices slices;

    @BeforeEach
    void tellOfManyDays() {
        topic.state(IntStream.range(0, ENTRIES)
                .mapToObj(number -> Samples.entry(
                        "cost-" + number,
                        FIRST.plusDays(number).toString(),
                        "cost-a",
                        number % 2 == 0 ? "cost-b" : "cost-c"))
                .toList());
        client.awaitCount("theme=cost-a&from=" + FIRST.plusDays(ENTRIES - 900L), 900);
    }

    @ParameterizedTest
    @EnumSource(
            value = Sort.class,
            names = {"DATE", "DATE_REVERSED"})
    void aPageReadsItsOwnPostingsAndNoOthers(Sort sort) throws SQLException {
        List<List<String>> theme = List.of(List.of(Term.THEME.of("cost-a")));

        assertThat(postingsReadBy(theme, sort)).isBetween((long) LIMIT, MOST_READ);
    }

    @Test
    void aPageOfOneThemeOrAnotherReadsAPageOfEach() throws SQLException {
        List<List<String>> either = List.of(List.of(Term.THEME.of("cost-b"), Term.THEME.of("cost-c")));

        assertThat(postingsReadBy(either, Sort.DATE)).isBetween((long) LIMIT, 2 * MOST_READ);
    }

    private long postingsReadBy(List<List<String>> groups, Sort sort) throws SQLException {
        Filter filter = new Filter(FROM_THE_MIDDLE, false, groups, 0, Optional.empty());
        SliceQuery query = new SliceQuery(filter, sort, LIMIT, Optional.empty());
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            long before = postingsRead(connection);
            assertThat(slices.page(connection, query).entries()).hasSize(LIMIT);
            long read = postingsRead(connection) - before;
            connection.rollback();
            return read;
        }
    }

    private static long postingsRead(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(POSTINGS_READ)) {
            row.next();
            return row.getLong(1);
        }
    }
}
