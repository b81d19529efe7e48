package io.gahshomar.timeline.mention;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.timeline.merge.Said;
import io.gahshomar.timeline.outbox.Causes;
import io.gahshomar.tracing.RecordTraces;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Header;

/** Applies batches of records, and finds those that never can be applied. */
@ApplicationScoped
public class MentionBatches {

    private final ApplyMentions applyMentions;
    private final RecordTraces traces;

    MentionBatches(ApplyMentions applyMentions, RecordTraces traces) {
        this.applyMentions = applyMentions;
        this.traces = traces;
    }

    /** A record that never can be applied, and why. */
    record Poison(KafkaRecord<byte[], byte[]> consumed, Exception reason) {

        long offset() {
            return metadata(consumed).getOffset();
        }
    }

    /**
     * A batch that was read.
     *
     * @param records its records
     * @param received what they say, in the same order
     * @param poison those that never can be applied
     */
    record Batch(List<KafkaRecord<byte[], byte[]>> records, List<Received> received, List<Poison> poison) {}

    /** Reads records; what is wrong with one shows here, the same whenever it is read. */
    static Batch read(List<KafkaRecord<byte[], byte[]>> records) {
        List<Received> received =
                records.parallelStream().map(MentionBatches::read).toList();
        List<Poison> poison = new ArrayList<>();
        for (int at = 0; at < records.size(); at++) {
            if (!received.get(at).isReadable()) {
                poison.add(new Poison(records.get(at), received.get(at).unreadable()));
            }
        }
        return new Batch(records, received, poison);
    }

    /**
     * Applies a batch in one transaction, in which its poison counts as dealt with: that has to be among the dead letters by
     * now.
     *
     * @return how many records were applied; others were before, or are poison
     * @throws RuntimeException where nothing is wrong with the records; they are to be applied again
     */
    int apply(Batch batch) {
        List<Span> work = batch.records().stream()
                .map(consumed -> traces.begin(metadata(consumed).getRecord()))
                .toList();
        try (Scope _ = causes(batch.received(), work).hold()) {
            return applyMentions.apply(batch.received());
        } finally {
            work.forEach(Span::end);
        }
    }

    private static Causes causes(List<Received> received, List<Span> work) {
        Map<String, String> causes = new HashMap<>();
        for (int i = 0; i < work.size(); i++) {
            Received read = received.get(i);
            if (read.isReadable()) {
                RecordTraces.headerOf(work.get(i))
                        .ifPresent(trace -> causes.put(read.mention().id(), trace));
            }
        }
        return new Causes(causes);
    }

    private static Received read(KafkaRecord<byte[], byte[]> consumed) {
        IncomingKafkaRecordMetadata<?, ?> metadata = metadata(consumed);
        Said position = new Said(
                metadata.getPartition(),
                metadata.getOffset(),
                metadata.getRecord().timestamp());
        return Received.of(position, original(metadata, position), consumed.getKey(), consumed.getPayload());
    }

    /** A dead letter that was sent back says what it said when it was first sent, and not after what came since. */
    private static Said original(IncomingKafkaRecordMetadata<?, ?> metadata, Said position) {
        Header partition = metadata.getHeaders().lastHeader(RedrivenFrom.PARTITION);
        Header offset = metadata.getHeaders().lastHeader(RedrivenFrom.OFFSET);
        return partition == null || offset == null
                ? position
                : new Said(
                        Integer.parseInt(new String(partition.value(), UTF_8)),
                        Long.parseLong(new String(offset.value(), UTF_8)),
                        position.at());
    }

    private static IncomingKafkaRecordMetadata<?, ?> metadata(KafkaRecord<byte[], byte[]> consumed) {
        return consumed.getMetadata(IncomingKafkaRecordMetadata.class).orElseThrow();
    }
}
