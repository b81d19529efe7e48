package io.gahshomar.timeline;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gahshomar.event.Topics;
import io.gahshomar.stack.LocalKafka;
import io.gahshomar.stack.LocalPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = OwnStack.class, restrictToAnnotatedClass = true)
class OutageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration SETTLED = Duration.ofSeconds(2);
    private static final int MANY = 10_000;

    /** What was said before, one batch that is worked on, and one that waits. */
    private static final int MOST_HANDED_OUT = 200 + 2 * 1000;

    private static final Pattern HANDED_OUT =
            Pattern.compile("(?m)^kafka_consumer_fetch_manager_records_consumed_total\\{.*event-mentions.*} (\\S+)$");

    LocalKafka kafka;
    LocalPostgres postgres;

    @Test
    void whileTheDatabaseIsAwayMentionsWaitFewOfThemInMemoryAndNothingIsPutAside() {
        try (var mentions = new MentionsTopic(kafka.bootstrapServers());
                var timeline = new TopicTail(kafka.bootstrapServers(), Topics.TIMELINE);
                var deadLetters = new TopicTail(kafka.bootstrapServers(), Topics.deadLetter(Topics.EVENT_MENTIONS))) {
            // Given
            List<String> before = say(mentions);
            postgres.kill();
            // When
            List<String> during = say(mentions);
            await().atMost(PATIENCE).until(() -> status("/q/health/ready") == 503);
            mentions.sayAtOnce(IntStream.range(0, MANY)
                    .mapToObj(number -> Told.of(during.getFirst(), Told.SUMMIT, "نشست " + number))
                    .toList());
            await().during(SETTLED).atMost(PATIENCE).until(() -> handedOut() <= MOST_HANDED_OUT);
            int live = status("/q/health/live");
            postgres.start();
            List<String> after = say(mentions);
            // Then
            assertThat(live).isEqualTo(200);
            assertThat(deadLetters.all()).isEmpty();
            await().atMost(PATIENCE).until(() -> handedOut() > MANY);
            assertThat(Stream.of(before, during, after).flatMap(List::stream))
                    .allSatisfy(id -> assertThat(timeline.await(id, 1)).isNotEmpty());
            await().atMost(PATIENCE).until(() -> status("/q/health/ready") == 200);
        }
    }

    @Test
    void whileKafkaIsAwayTheServiceLivesAndGoesOnAfterwards() {
        List<String> before;
        try (var mentions = new MentionsTopic(kafka.bootstrapServers())) {
            // Given
            before = say(mentions);
        }
        // When
        kafka.kill();
        await().atMost(PATIENCE).until(() -> status("/q/health/ready") == 503);
        int live = status("/q/health/live");
        kafka.start();
        // Then
        assertThat(live).isEqualTo(200);
        try (var mentions = new MentionsTopic(kafka.bootstrapServers());
                var timeline = new TopicTail(kafka.bootstrapServers(), Topics.TIMELINE)) {
            List<String> after = say(mentions);
            assertThat(Stream.of(before, after).flatMap(List::stream))
                    .allSatisfy(id -> assertThat(timeline.await(id, 1)).isNotEmpty());
            await().atMost(PATIENCE).until(() -> status("/q/health/ready") == 200);
        }
    }

    private static List<String> say(MentionsTopic mentions) {
        List<String> ids = Stream.generate(Told::newId).limit(50).toList();
        ids.forEach(id -> mentions.say(Told.of(id, Told.SUMMIT)));
        return ids;
    }

    /** Records that Kafka's client has handed out so far, whatever became of them. */
    private static double handedOut() {
        return HANDED_OUT
                .matcher(get("/q/metrics").asString())
                .results()
                .mapToDouble(line -> Double.parseDouble(line.group(1)))
                .max()
                .orElseThrow();
    }

    private static int status(String path) {
        return get(path).statusCode();
    }
}
