package io.gahshomar.timeline.mention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.EventMention;
import io.gahshomar.timeline.ServiceTest;
import io.gahshomar.timeline.Told;
import io.gahshomar.timeline.merge.Said;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** One report that many print. */
@QuarkusTest
class RepeatsTest extends ServiceTest {

    private static final int REPEATS = 1000;
    private static final int MOST_OF_AN_ENTRY = 200;
    private static final int BATCH = 300;

    private final int partition = ThreadLocalRandom.current().nextInt(20_000_000, 30_000_000);
    private final String universe = Told.newId().substring(1, 26);
    private final String headline = Told.of("0" + universe + "-", Told.SUMMIT).headline();
    private int offset;

    @Inject
    ApplyMentions applyMentions;

    @Inject
    DataSource database;

    @Test
    void manyThatSayTheVerySameHaveFewLinksAndFullEntries() throws SQLException {
        // Given
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, REPEATS).boxed().toList());
        Collections.shuffle(numbers, new Random(9));
        // When
        for (int from = 0; from < REPEATS; from += BATCH) {
            applyMentions.apply(numbers.subList(from, Math.min(REPEATS, from + BATCH)).stream()
                    .map(number -> record(id(number), told(number, headline)))
                    .toList());
        }
        // Then
        assertThat(number("SELECT count(*) FROM link WHERE first LIKE ?")).isBetween(REPEATS - 1L, 3L * REPEATS);
        assertThat(number("SELECT count(DISTINCT entry_id) FROM mention WHERE id LIKE ? AND content IS NOT NULL"))
                .isEqualTo(REPEATS / MOST_OF_AN_ENTRY);
        assertThat(number("SELECT count(*) FROM mention WHERE id LIKE ? AND keys <> '{}'"))
                .isEqualTo(8);
    }

    @Test
    void whoComesLaterMeetsTheRepeatsByTheirFirstWhoeverTheseAre() throws SQLException {
        // Given
        applyMentions.apply(IntStream.range(1, 20)
                .mapToObj(number -> record(id(number), told(number, headline)))
                .toList());
        applyMentions.apply(List.of(record(id(0), told(0, headline))));
        applyMentions.apply(List.of(record(id(0), null), record(id(1), null)));
        // When
        applyMentions.apply(List.of(record(id(32), told(32, headline + " در تهران"))));
        // Then
        assertThat(number("SELECT count(*) FROM mention WHERE id LIKE ? AND entry_id LIKE '%-0000000000000002'"))
                .isEqualTo(19);
        assertThat(number("SELECT count(*) FROM link WHERE first LIKE ? AND second LIKE '%-0000000000000020'"))
                .isEqualTo(8);
    }

    private EventMention told(int number, String headline) {
        return Told.of(id(number), Told.SUMMIT, headline);
    }

    /** Each in a document of its own. */
    private String id(int number) {
        return "0%s%06x-%016x".formatted(universe, number, number);
    }

    private Received record(String id, EventMention mention) {
        Said said = new Said(partition, offset, offset++);
        return Received.of(said, said, id.getBytes(UTF_8), mention == null ? null : EventCodec.encode(mention));
    }

    private long number(String select) throws SQLException {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(select)) {
            count.setString(1, "0" + universe + "%");
            try (var row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
