package io.gahshomar.timeline.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class OutboxRunsTest {

    @Property
    void aRunHoldsNoEntryTwiceAndEndsOnlyWhereItWould(@ForAll List<@IntRange(max = 9) Integer> entries) {
        // Given
        List<OutboxRow> rows = new ArrayList<>();
        entries.forEach(entry -> rows.add(new OutboxRow(
                rows.size(), new OutboxRecord("entry " + entry, rows.size(), null, Instant.EPOCH, null))));
        // When
        List<List<OutboxRow>> runs = OutboxRuns.of(rows);
        // Then
        assertThat(runs.stream().flatMap(List::stream)).containsExactlyElementsOf(rows);
        runs.forEach(run -> assertThat(entries(run)).doesNotHaveDuplicates());
        for (int next = 1; next < runs.size(); next++) {
            assertThat(entries(runs.get(next - 1)))
                    .contains(entries(runs.get(next)).getFirst());
        }
    }

    private static List<String> entries(List<OutboxRow> run) {
        return run.stream().map(row -> row.content().entryId()).toList();
    }
}
