package io.gahshomar.timeline;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.TimelineEntry;
import io.gahshomar.event.Topics;
import io.gahshomar.stack.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of the service in this JVM, with the Kafka and the PostgreSQL that all tests of the module share. */
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "timeline"))
public abstract class ServiceTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    protected String bootstrapServers;

    protected MentionsTopic mentions;
    protected TopicTail timeline;

    @BeforeEach
    void connect() {
        mentions = new MentionsTopic(bootstrapServers);
        timeline = new TopicTail(bootstrapServers, Topics.TIMELINE);
    }

    @AfterEach
    void disconnect() {
        mentions.close();
        timeline.close();
    }

    /** Says something and waits until it stands on the topic: everything said before has been applied by then. */
    protected void flow() {
        String id = Told.newId();
        mentions.say(Told.of(id, Told.SUMMIT));
        timeline.await(id, 1);
    }

    /** The entry in a record of the timeline. */
    protected static TimelineEntry entry(ConsumerRecord<String, byte[]> record) {
        return EventCodec.decode(record.value(), TimelineEntry.class);
    }

    /** The versions of records in their order. */
    protected static List<String> versions(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .map(record -> TopicTail.header(record, Topics.VERSION_HEADER))
                .toList();
    }
}
