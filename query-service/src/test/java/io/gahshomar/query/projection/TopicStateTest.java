package io.gahshomar.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TopicStateTest {

    private static final UUID TOPIC = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @Test
    void anEmptyTopicLeavesNothingBehind() {
        TopicState empty = new TopicState(TOPIC, Map.of(0, 0L, 1, 0L), Map.of(0, 0L, 1, 0L));

        assertThat(empty.behind(Map.of())).isZero();
    }

    @Test
    void whatWasDeletedBeforeItWasReadIsNotWaitedFor() {
        TopicState emptied = new TopicState(TOPIC, Map.of(0, 7L), Map.of(0, 7L));

        assertThat(emptied.behind(Map.of(0, 3L))).isZero();
    }

    @Test
    void everyPartitionCounts() {
        TopicState state = new TopicState(TOPIC, Map.of(0, 0L, 1, 0L, 2, 4L), Map.of(0, 10L, 1, 5L, 2, 6L));

        assertThat(state.behind(Map.of(0, 8L, 1, 5L))).isEqualTo(2 + 0 + 2);
    }

    @Test
    void aModelThatIsAheadOfThatMomentIsNotBehind() {
        TopicState state = new TopicState(TOPIC, Map.of(0, 0L), Map.of(0, 10L));

        assertThat(state.behind(Map.of(0, 12L))).isZero();
    }
}
