package io.gahshomar.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.EventMention;
import io.gahshomar.event.Topics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes to the topic of the mentions, as the extraction workers do. */
public final class MentionsTopic implements AutoCloseable {

    /** The partition of all its records. */
    public static final int PARTITION = 0;

    private final KafkaProducer<byte[], byte[]> producer;

    /** Connects to the broker at {@code bootstrapServers}. */
    public MentionsTopic(String bootstrapServers) {
        producer = new KafkaProducer<>(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                1024 * 1024,
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class));
    }

    /** A document tells of a happening. */
    public void say(EventMention... mentions) {
        for (EventMention mention : mentions) {
            write(mention.id(), EventCodec.encode(mention));
        }
    }

    /** Many documents tell of happenings; returns when Kafka has it all. */
    public void sayAtOnce(List<EventMention> mentions) {
        mentions.forEach(mention -> producer.send(new ProducerRecord<>(
                Topics.EVENT_MENTIONS, PARTITION, mention.id().getBytes(UTF_8), EventCodec.encode(mention))));
        producer.flush();
    }

    /** It does no more. */
    public void withdraw(String id) {
        write(id, null);
    }

    /** Any record; all go to one partition, so that their order is kept. */
    public void write(String key, byte[] value) {
        var record = new ProducerRecord<>(Topics.EVENT_MENTIONS, PARTITION, key.getBytes(UTF_8), value);
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Kafka did not take the mention " + key, e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
