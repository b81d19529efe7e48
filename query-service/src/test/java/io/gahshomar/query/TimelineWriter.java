package io.gahshomar.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.TimelineEntry;
import io.gahshomar.event.Topics;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes the timeline topic, as timeline-service does and as it never should. */
public final class TimelineWriter implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;

    public TimelineWriter(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, ProducerConfig.LINGER_MS_CONFIG, 0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    public void state(TimelineEntry... entries) {
        state(List.of(entries));
    }

    public void state(Collection<TimelineEntry> entries) {
        entries.forEach(entry -> send(entry.id(), EventCodec.encode(entry), Long.toString(entry.version())));
        producer.flush();
    }

    public void gone(String id, long version) {
        send(id, null, Long.toString(version));
        producer.flush();
    }

    /** Writes a record as it is given; {@code version} null leaves the header out. */
    public void raw(String id, byte[] value, String version) {
        send(id, value, version);
        producer.flush();
    }

    private void send(String id, byte[] value, String version) {
        ProducerRecord<byte[], byte[]> produced = new ProducerRecord<>(Topics.TIMELINE, id.getBytes(UTF_8), value);
        if (version != null) {
            produced.headers().add(Topics.VERSION_HEADER, version.getBytes(UTF_8));
        }
        producer.send(produced);
    }

    @Override
    public void close() {
        producer.close();
    }
}
