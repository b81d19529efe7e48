package io.gahshomar.timeline.mention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.Topics;
import io.gahshomar.timeline.ServiceTest;
import io.gahshomar.timeline.Told;
import io.gahshomar.timeline.TopicTail;
import io.gahshomar.timeline.entry.Happening;
import io.gahshomar.timeline.mention.MentionChange.Withdrawn;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The chronology depends on what is said last of each mention, and on nothing else. A seed makes a history of each mention
 * and, of the same histories, an arrival: which mention's next change comes when, where batches are cut, and what is
 * delivered twice.
 */
@QuarkusTest
class OrderOfArrivalTest extends ServiceTest {

    private static final int MENTIONS = 40;
    private static final List<String> DATES =
            List.of(Told.SUMMIT, Told.BEFORE_THE_WINDOW, "1994-09-23/1994-12-21", "199X", "2022/..", "2031");

    @Inject
    ApplyMentions applyMentions;

    @Inject
    DataSource database;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theChronologyIsTheSameWhateverTheOrderTheRepeatsAndTheBatches(long seed) throws SQLException {
        // Given
        String inOrder = Told.newId().substring(0, 32);
        String shuffled = Told.newId().substring(0, 32);
        for (List<MentionChange> history : histories(inOrder, new Random(seed))) {
            applyMentions.apply(history.subList(history.size() - 1, history.size()));
        }
        // When
        for (List<MentionChange> batch : arrival(histories(shuffled, new Random(seed)), new Random(seed * 31))) {
            applyMentions.apply(batch);
        }
        // Then
        assertThat(stored(shuffled)).isEqualTo(stored(inOrder)).isNotEmpty();
        await().atMost(Duration.ofSeconds(30)).until(() -> replayed(shuffled).equals(onChronology(shuffled)));
        assertThat(replayed(inOrder)).isEqualTo(replayed(shuffled));
        assertThatVersionsGrow(shuffled);
    }

    /** For each mention one to five changes; those of the same seed differ in the document only. */
    private static List<List<MentionChange>> histories(String document, Random random) {
        List<List<MentionChange>> histories = new ArrayList<>();
        for (int mention = 0; mention < MENTIONS; mention++) {
            String id = "%s-%016x".formatted(document, mention);
            histories.add(random.ints(1 + random.nextInt(5), 0, 100)
                    .mapToObj(dice -> change(id, dice))
                    .toList());
        }
        return histories;
    }

    private static MentionChange change(String id, int dice) {
        if (dice < 25) {
            return new Withdrawn(id);
        }
        return MentionChange.read(
                id.getBytes(UTF_8), EventCodec.encode(Told.of(id, DATES.get(dice % DATES.size()), "خبر " + dice % 3)));
    }

    private static List<List<MentionChange>> arrival(List<List<MentionChange>> histories, Random random) {
        return batches(interleaved(histories, random), random);
    }

    /** Changes of a mention keep their order; beyond that there is none. */
    private static List<MentionChange> interleaved(List<List<MentionChange>> histories, Random random) {
        List<MentionChange> stream = new ArrayList<>();
        List<Iterator<MentionChange>> left =
                new ArrayList<>(histories.stream().map(List::iterator).toList());
        while (!left.isEmpty()) {
            Iterator<MentionChange> history = left.get(random.nextInt(left.size()));
            if (history.hasNext()) {
                stream.add(history.next());
            } else {
                left.remove(history);
            }
        }
        return stream;
    }

    /** Cut anywhere; after some batches, delivery begins again at an earlier place, as after a crash. */
    private static List<List<MentionChange>> batches(List<MentionChange> stream, Random random) {
        List<List<MentionChange>> batches = new ArrayList<>();
        int from = 0;
        while (from < stream.size()) {
            int to = Math.min(stream.size(), from + 1 + random.nextInt(20));
            batches.add(stream.subList(from, to));
            boolean again = to < stream.size() && random.nextInt(4) == 0;
            from = again ? Math.max(0, to - random.nextInt(30)) : to;
        }
        return batches;
    }

    private SortedMap<String, String> onChronology(String document) throws SQLException {
        return entries(document, "on-chronology");
    }

    private Map<String, SortedMap<String, String>> stored(String document) throws SQLException {
        return Map.of("on", onChronology(document), "outside", entries(document, "outside"));
    }

    /** The entries of a document that are in a state, as JSON in version 1 and without the document's id. */
    private SortedMap<String, String> entries(String document, String state) throws SQLException {
        SortedMap<String, String> entries = new TreeMap<>();
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("SELECT id, content FROM entry WHERE id LIKE ? AND state = ?")) {
            select.setString(1, document + "-%");
            select.setString(2, state);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    Happening happening =
                            EventCodec.decode(rows.getString("content").getBytes(UTF_8), Happening.class);
                    String id = rows.getString("id");
                    String json = new String(EventCodec.encode(happening.asEntry(id, 1)), UTF_8);
                    entries.put(id.replace(document, ""), json.replace(document, ""));
                }
            }
        }
        return entries;
    }

    /** What a reader of the topic has at its end, in the same form. */
    private SortedMap<String, String> replayed(String document) {
        SortedMap<String, String> entries = new TreeMap<>();
        for (var record : recordsOf(document)) {
            String id = record.key().replace(document, "");
            if (record.value() == null) {
                entries.remove(id);
            } else {
                String json = new String(record.value(), UTF_8).replaceFirst("\"version\":\\d+", "\"version\":1");
                entries.put(id, json.replace(document, ""));
            }
        }
        return entries;
    }

    private List<ConsumerRecord<String, byte[]>> recordsOf(String document) {
        return timeline.all().stream()
                .filter(record -> record.key().startsWith(document))
                .toList();
    }

    private void assertThatVersionsGrow(String document) {
        Map<String, Long> last = new HashMap<>();
        assertThat(recordsOf(document)).allSatisfy(record -> {
            long version = Long.parseLong(TopicTail.header(record, Topics.VERSION_HEADER));
            assertThat(version).isGreaterThan(last.getOrDefault(record.key(), 0L));
            last.put(record.key(), version);
        });
    }
}
