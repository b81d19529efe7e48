package io.gahshomar.timeline.mention;

import static io.restassured.RestAssured.get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsInAnyOrder;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.EventMention;
import io.gahshomar.timeline.ServiceTest;
import io.gahshomar.timeline.Told;
import io.gahshomar.timeline.merge.Said;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Records that share a batch and a transaction. */
@QuarkusTest
class ApplyMentionsTest extends ServiceTest {

    private final int partition = ThreadLocalRandom.current().nextInt(10_000_000, 20_000_000);
    private final String first = "0" + Told.newId().substring(1);
    private final String second = "f" + Told.newId().substring(1);

    @Inject
    ApplyMentions applyMentions;

    @Test
    void aMentionThatIsSaidAgainBesideNewOnesStaysLinked() {
        // Given
        applyMentions.apply(List.of(record(1, told(first)), record(2, told(second))));
        // When
        applyMentions.apply(List.of(record(3, told(first)), record(4, Told.of(Told.newId(), Told.SUMMIT))));
        // Then
        assertThatTheyAreOneEntry();
    }

    @Test
    void aMentionOfAnOlderRecordBesideNewOnesStaysLinked() {
        // Given
        applyMentions.apply(List.of(record(1, told(first)), record(2, told(second))));
        // When
        applyMentions.apply(List.of(redriven(3, 0, told(first)), record(4, Told.of(Told.newId(), Told.SUMMIT))));
        // Then
        assertThatTheyAreOneEntry();
    }

    private void assertThatTheyAreOneEntry() {
        get("/entries/" + first)
                .then()
                .statusCode(200)
                .body("entry.evidence.source.mention", containsInAnyOrder(first, second));
    }

    private EventMention told(String id) {
        return Told.of(id, Told.SUMMIT, Told.of(first, Told.SUMMIT).headline());
    }

    private Received record(long offset, EventMention mention) {
        return redriven(offset, offset, mention);
    }

    private Received redriven(long offset, long first, EventMention mention) {
        return Received.of(
                new Said(partition, offset, offset),
                new Said(partition, first, first),
                mention.id().getBytes(UTF_8),
                EventCodec.encode(mention));
    }
}
