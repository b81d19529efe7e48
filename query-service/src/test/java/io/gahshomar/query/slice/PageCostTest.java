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

/** What a page reads, however many entries there are. */
@QuarkusTest
class PageCostTest extends ServiceTest {

    private static final int ENTRIES = 2_000;
    private static final int LIMIT = 10;

    /** A page, the entry that tells that another follows, and one of each class of length to begin with. */
    private static final long MOST_READ = LIMIT + 1 + 10;

    private static final LocalDate FIRST = LocalDate.of(1500, 1, 1);
    private static final DayRange FROM_THE_MIDDLE = new DayRange(FIRST.plusDays(ENTRIES / 2), LocalDate.MAX);
    private static final String POSTINGS_READ = """
            SELECT idx_tup_read FROM pg_stat_user_indexes
            WHERE schemaname = 'live' AND indexrelname = 'posting_pkey'
            """;

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

    @Test
    void aPageReadsItsOwnPostingsAndNoOthers() throws SQLException {
        List<List<String>> theme = List.of(List.of(Term.THEME.of("cost-a")));

        assertThat(postingsReadBy(theme)).isBetween((long) LIMIT, MOST_READ);
    }

    @Test
    void aPageOfOneThemeOrAnotherReadsAPageOfEach() throws SQLException {
        List<List<String>> either = List.of(List.of(Term.THEME.of("cost-b"), Term.THEME.of("cost-c")));

        assertThat(postingsReadBy(either)).isBetween((long) LIMIT, 2 * MOST_READ);
    }

    private long postingsReadBy(List<List<String>> groups) throws SQLException {
        Filter filter = new Filter(FROM_THE_MIDDLE, false, groups, 0, Optional.empty());
        SliceQuery query = new SliceQuery(filter, Sort.DATE, LIMIT, Optional.empty());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            long before = postingsRead(statement);
            assertThat(slices.page(connection, query).entries()).hasSize(LIMIT);
            return postingsRead(statement) - before;
        }
    }

    private static long postingsRead(Statement statement) throws SQLException {
        statement.execute("SELECT pg_stat_force_next_flush()");
        statement.execute("SELECT pg_stat_clear_snapshot()");
        try (ResultSet row = statement.executeQuery(POSTINGS_READ)) {
            row.next();
            return row.getLong(1);
        }
    }
}
