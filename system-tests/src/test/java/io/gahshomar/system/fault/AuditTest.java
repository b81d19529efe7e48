package io.gahshomar.system.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.system.fault.Observed.Entry;
import io.gahshomar.system.fault.Observed.TopicRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The audit finds what each of these bugs leaves behind; without a bug it finds nothing. */
class AuditTest {

    private static final Set<String> LIVE = Set.of("a-1", "a-2", "b-1");
    private static final Set<String> WITHDRAWN = Set.of("c-1");
    private static final Map<String, String> CHRONOLOGY = Map.of("a-1", "merged", "b-1", "single");

    private final Map<Integer, Long> applied = new HashMap<>(Map.of(0, 5L, 1, 3L));
    private final Map<Integer, Long> deadLettered = new HashMap<>(Map.of(0, 1L));
    private final Map<String, String> mentions =
            new HashMap<>(Map.of("a-1", "a-1", "a-2", "a-1", "b-1", "b-1", "c-1", ""));
    private final Map<String, Entry> entries =
            new HashMap<>(Map.of("a-1", new Entry(2, "merged"), "b-1", new Entry(1, "single")));
    private final List<TopicRecord> timeline = new ArrayList<>(List.of(
            new TopicRecord("a-1", 1, "alone"),
            new TopicRecord("a-2", 1, "alone too"),
            new TopicRecord("c-1", 1, "soon gone"),
            new TopicRecord("a-1", 2, "merged"),
            new TopicRecord("a-2", 2, null),
            new TopicRecord("a-2", 2, null),
            new TopicRecord("c-1", 2, null),
            new TopicRecord("b-1", 1, "single")));
    private final Set<String> deadLetters = new HashSet<>(Set.of("0@4"));
    private final Map<String, Long> projected = new HashMap<>(Map.of("a-1", 2L, "b-1", 1L));

    @Test
    void nothingIsFoundWhereAllIsRight() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void anOffsetThatIsCommittedBeforeTheWriteLosesABatch() {
        applied.merge(1, -1L, Long::sum);
        mentions.remove("b-1");
        entries.remove("b-1");
        timeline.removeIf(record -> record.key().equals("b-1"));
        projected.remove("b-1");

        assertThat(findings())
                .contains("partition 1: 3 records sent, 2 counted", "mention b-1 is said and on no entry")
                .anyMatch(finding -> finding.contains("undisturbed run"));
    }

    @Test
    void aBatchThatIsAppliedTwiceIsCountedTwice() {
        applied.merge(0, 2L, Long::sum);

        assertThat(findings()).containsExactly("partition 0: 6 records sent, 8 counted");
    }

    @Test
    void autoCommitSkipsRecordsWithoutCountingThem() {
        applied.merge(0, -1L, Long::sum);

        assertThat(findings()).containsExactly("partition 0: 6 records sent, 5 counted");
    }

    @Test
    void withoutTheGuardOfVersionsAnOldStateIsWrittenOverANewOne() {
        timeline.add(new TopicRecord("a-1", 1, "alone"));

        assertThat(findings()).contains("entry a-1: version 1 on the topic after version 2");
    }

    @Test
    void aDroppedTombstoneLeavesAnEntryBehind() {
        timeline.removeIf(record -> record.key().equals("c-1") && record.digest() == null);

        assertThat(findings())
                .anyMatch(
                        finding -> finding.startsWith("entry c-1 is Entry[version=1, digest=soon gone] on the topic"));
    }

    @Test
    void aDeadLetterThatWasNotSentIsMissed() {
        deadLetters.clear();

        assertThat(findings()).containsExactly("1 records can never be applied, 0 are dead letters");
    }

    @Test
    void aProjectionThatStayedBehindIsFound() {
        projected.put("a-1", 1L);

        assertThat(findings()).containsExactly("entry a-1 is 2 on the topic and 1 in query-service");
    }

    @Test
    void whatIsWithdrawnAndStillStandsIsFound() {
        mentions.put("c-1", "c-1");

        assertThat(findings()).containsExactly("mention c-1 is withdrawn and on an entry");
    }

    @Test
    void whatIsMergedOtherwiseIsFound() {
        entries.put("a-1", new Entry(2, "otherwise"));

        assertThat(findings()).anyMatch(finding -> finding.contains("undisturbed run"));
    }

    private List<String> findings() {
        Observed observed = new Observed(
                Map.of(0, 6L, 1, 3L), applied, deadLettered, mentions, entries, timeline, deadLetters, projected);
        return Audit.of(observed, LIVE, WITHDRAWN, CHRONOLOGY, 1);
    }
}
