package io.gahshomar.timeline.outbox;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.gahshomar.stack.process.FreePort;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class EntryPublisherTest {

    private static final Duration SILENCE_OF_A_SUCCESSOR = Duration.ofSeconds(2);

    @Test
    void whoMayNoLongerSendFindsOutBeforeASuccessorSendsEvenWhileKafkaIsAway() {
        // Given
        List<OutboxRow> rows = LongStream.range(0, 100)
                .mapToObj(seq -> new OutboxRow(seq, new OutboxRecord("entry " + seq, 1, null, Instant.EPOCH, null)))
                .toList();
        RelayProducers producers = new RelayProducers(Map.of("bootstrap.servers", "localhost:" + FreePort.any()));
        try (EntryPublisher publisher = producers.open()) {
            // When, Then
            assertTimeoutPreemptively(
                    SILENCE_OF_A_SUCCESSOR, () -> assertThatThrownBy(() -> publisher.publish(rows, () -> {
                                throw new SQLException("lost");
                            }))
                            .isInstanceOf(SQLException.class));
        }
    }
}
