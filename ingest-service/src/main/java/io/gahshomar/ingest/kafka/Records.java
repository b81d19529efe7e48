package io.gahshomar.ingest.kafka;

import io.gahshomar.event.CloudEvent;
import io.gahshomar.tracing.RecordTraces;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.utils.Utils;

/** Writes records, each a CloudEvent of this service, and returns when Kafka has acknowledged them. */
@ApplicationScoped
public class Records {

    private static final String SOURCE = "/ingest-service";

    private final Producer<String, byte[]> producer;

    Records(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /**
     * A record of this service.
     *
     * @param partition partition, or null where the key decides
     * @param value the JSON, or null where what the key names is taken back
     * @param type type of the CloudEvent
     * @param eventId id of the CloudEvent
     * @param time when what it tells came about
     */
    public static ProducerRecord<String, byte[]> record(
            String topic, Integer partition, String key, byte[] value, String type, String eventId, Instant time) {
        CloudEvent event = new CloudEvent(type, eventId, SOURCE, time);
        Map<String, String> headers = value == null ? event.headersWithoutValue() : event.headers();
        return new ProducerRecord<>(
                topic,
                partition,
                key,
                value,
                headers.entrySet().stream().map(Records::header).toList());
    }

    private static Header header(Map.Entry<String, String> header) {
        return new RecordHeader(header.getKey(), header.getValue().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes one record.
     *
     * @throws KafkaUnavailableException where Kafka did not acknowledge it in time
     * @throws RecordTooLargeException where it is larger than the producer or the topic takes
     */
    public RecordMetadata send(ProducerRecord<String, byte[]> record) {
        return sendAll(List.of(record)).getFirst();
    }

    /**
     * Writes records, in their order within each partition. Where one fails, others may have been written.
     *
     * @throws KafkaUnavailableException where Kafka did not acknowledge all of them in time
     * @throws RecordTooLargeException where one is larger than the producer or the topic takes
     */
    public List<RecordMetadata> sendAll(List<ProducerRecord<String, byte[]>> records) {
        try {
            records.forEach(record -> RecordTraces.carry(record.headers()));
            List<Future<RecordMetadata>> sent =
                    records.stream().map(producer::send).toList();
            List<RecordMetadata> acknowledged = new ArrayList<>(sent.size());
            for (Future<RecordMetadata> future : sent) {
                acknowledged.add(future.get());
            }
            return acknowledged;
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (InterruptException e) {
            throw e;
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (KafkaException e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(Throwable cause) {
        return cause instanceof org.apache.kafka.common.errors.RecordTooLargeException
                ? new RecordTooLargeException(cause)
                : new KafkaUnavailableException(cause);
    }

    /** The partition of a topic that all records of a document go to: that of Kafka's own partitioner for its id. */
    public int partitionOf(String documentId, String topic) {
        try {
            int partitions = producer.partitionsFor(topic).size();
            return Utils.toPositive(Utils.murmur2(Utils.utf8(documentId))) % partitions;
        } catch (InterruptException e) {
            throw e;
        } catch (KafkaException e) {
            throw failure(e);
        }
    }
}
