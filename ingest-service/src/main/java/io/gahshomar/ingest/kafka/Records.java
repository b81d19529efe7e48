package io.gahshomar.ingest.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.utils.Utils;

/** Writes records and returns when Kafka has acknowledged them. */
@ApplicationScoped
public class Records {

    private final Producer<String, byte[]> producer;

    Records(Producer<String, byte[]> producer) {
        this.producer = producer;
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
