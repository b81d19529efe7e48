package io.gahshomar.timeline.mention;

import static io.gahshomar.timeline.TopicTail.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.Topics;
import io.gahshomar.timeline.MentionsTopic;
import io.gahshomar.timeline.ServiceTest;
import io.gahshomar.timeline.Told;
import io.gahshomar.timeline.TopicTail;
import io.gahshomar.timeline.merge.MergeLock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadLettersTest extends ServiceTest {

    private final String id = Told.newId();

    @Inject
    DataSource database;

    @Inject
    MergeLock merging;

    private TopicTail deadLetters;

    @BeforeEach
    void connectToDeadLetters() {
        deadLetters = new TopicTail(bootstrapServers, Topics.deadLetter(Topics.EVENT_MENTIONS));
    }

    @AfterEach
    void disconnectFromDeadLetters() {
        deadLetters.close();
    }

    @Test
    void whatIsNoJsonIsPutAsideWithItsReasonAndItsPlace() {
        // When
        mentions.write(id, "{\"id\": what}".getBytes(UTF_8));
        // Then
        ConsumerRecord<String, byte[]> dead = deadLetters.await(id, 1).getFirst();
        assertThat(dead.value()).asString().isEqualTo("{\"id\": what}");
        assertThat(header(dead, "dead-letter-reason")).startsWith("invalid EventMention: ");
        assertThat(header(dead, "dead-letter-exception-class-name"))
                .isEqualTo(UnreadableMentionException.class.getName());
        assertThat(header(dead, "dead-letter-topic")).isEqualTo(Topics.EVENT_MENTIONS);
        assertThat(header(dead, "dead-letter-partition")).isEqualTo("0");
        assertThat(header(dead, "dead-letter-offset")).matches("\\d+");
    }

    @Test
    void aValueThatBreaksARuleIsPutAside() {
        // Given
        String json = new String(EventCodec.encode(Told.of(id, Told.SUMMIT)), UTF_8);
        // When
        mentions.write(
                id, json.replace("\"confidence\":0.9", "\"confidence\":90").getBytes(UTF_8));
        // Then
        assertThat(header(deadLetters.await(id, 1).getFirst(), "dead-letter-reason"))
                .isEqualTo("invalid EventMention: confidence 90.0 of mention " + id + " is not in 0..1");
    }

    @Test
    void aValueUnderTheKeyOfAnotherMentionIsPutAside() {
        // Given
        String other = Told.newId();
        // When
        mentions.write(id, EventCodec.encode(Told.of(other, Told.SUMMIT)));
        // Then
        assertThat(header(deadLetters.await(id, 1).getFirst(), "dead-letter-reason"))
                .isEqualTo("the key is '" + id + "' but the mention's id is '" + other + "'");
    }

    @Test
    void aRecordWithAnEmptyKeyIsPutAside() {
        // When
        mentions.write("", EventCodec.encode(Told.of(id, Told.SUMMIT)));
        // Then
        assertThat(header(deadLetters.await("", 1).getFirst(), "dead-letter-reason"))
                .startsWith("the record has no key");
    }

    @Test
    void textThatIsNoUnicodeIsPutAside() {
        // Given
        String json = new String(EventCodec.encode(Told.of(id, Told.SUMMIT, "HEADLINE")), UTF_8);
        // When
        mentions.write(id, json.replace("HEADLINE", "half a pair \\ud83d").getBytes(UTF_8));
        // Then
        assertThat(header(deadLetters.await(id, 1).getFirst(), "dead-letter-reason"))
                .contains("surrogate pair");
    }

    @Test
    void whatNoTextHasIsPutAsideAndTheRestOfTheBatchFlowsOn() {
        // Given
        String before = Told.newId();
        String after = Told.newId();
        // When
        mentions.say(
                Told.of(before, Told.SUMMIT),
                Told.of(id, Told.SUMMIT, "a null \u0000 byte"),
                Told.of(after, Told.SUMMIT));
        // Then
        timeline.await(before, 1);
        timeline.await(after, 1);
        ConsumerRecord<String, byte[]> dead = deadLetters.await(id, 1).getFirst();
        assertThat(header(dead, "dead-letter-reason")).contains("U+0000");
        assertThat(timeline.of(id)).isEmpty();
    }

    @Test
    void poisonIsPutAsideBeforeItsPlaceCountsAsDone() throws SQLException {
        // Given
        flow();
        long done = positionOfItsPartition();
        // When
        boolean countedBefore = QuarkusTransaction.requiringNew().call(() -> {
            merging.hold();
            mentions.write(id, "no mention".getBytes(UTF_8));
            deadLetters.await(id, 1);
            return positionOfItsPartition() > done;
        });
        // Then
        assertThat(countedBefore).isFalse();
        flow();
        assertThat(positionOfItsPartition()).isEqualTo(done + 2);
    }

    private long positionOfItsPartition() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT next_offset FROM position WHERE topic = ? AND partition = ?")) {
            select.setString(1, Topics.EVENT_MENTIONS);
            select.setInt(2, MentionsTopic.PARTITION);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Test
    void poisonAmongManyIsFoundAndNothingElseIsPutAside() {
        // Given
        String document = Told.newId().substring(0, 32);
        int dead = deadLetters.all().size();
        // When
        for (int n = 0; n < 300; n++) {
            String mention = "%s-%016d".formatted(document, n);
            mentions.say(Told.of(mention, Told.SUMMIT, n % 100 == 50 ? "\u0000" + n : "خبر " + n));
        }
        // Then
        timeline.await("%s-%016d".formatted(document, 299), 1);
        assertThat(timeline.all().stream().filter(record -> record.key().startsWith(document)))
                .hasSize(297);
        assertThat(deadLetters.all()).hasSize(dead + 3);
    }
}
