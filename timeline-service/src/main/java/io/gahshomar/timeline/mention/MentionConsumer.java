package io.gahshomar.timeline.mention;

import io.gahshomar.timeline.mention.MentionBatches.Poison;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes mentions from Kafka, batch by batch. Offsets are committed after the transaction of the batch, and after Kafka has
 * its dead letters. An outage of the database or of Kafka is waited for; nothing is skipped.
 */
@ApplicationScoped
public class MentionConsumer {

    private static final Duration FIRST_RETRY = Duration.ofMillis(100);
    private static final Duration RETRY_AT_LEAST_EVERY = Duration.ofSeconds(5);

    private final MentionBatches batches;
    private final MentionConsumption consumption;

    MentionConsumer(MentionBatches batches, MentionConsumption consumption) {
        this.batches = batches;
        this.consumption = consumption;
    }

    @Incoming("event-mentions")
    Uni<Void> consume(KafkaRecordBatch<byte[], byte[]> batch) {
        return untilDone(Uni.createFrom()
                        .item(() -> batches.apply(batch.getRecords()))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .call(outcome -> putAside(outcome.poison()))
                .invoke(consumption::done)
                .chain(() -> Uni.createFrom().completionStage(batch.ack()));
    }

    private Uni<Void> putAside(List<Poison> poison) {
        return Multi.createFrom()
                .iterable(poison)
                .onItem()
                .transformToUniAndConcatenate(each -> untilDone(
                        Uni.createFrom().completionStage(() -> each.consumed().nack(each.reason()))))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private <T> Uni<T> untilDone(Uni<T> work) {
        return work.onFailure()
                .invoke(consumption::interrupted)
                .onFailure()
                .retry()
                .withBackOff(FIRST_RETRY, RETRY_AT_LEAST_EVERY)
                .indefinitely();
    }
}
