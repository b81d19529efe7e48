package io.gahshomar.timeline.mention;

import io.gahshomar.timeline.mention.MentionBatches.Poison;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes mentions from Kafka, batch by batch. First Kafka has the dead letters of a batch, then the transaction of the batch
 * commits, with the position after it, and then offsets are committed: whoever goes on from the position finds nothing
 * undone before it. An outage of the database or of Kafka is waited for; nothing is skipped.
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
        return untilDone(working(() -> MentionBatches.read(batch.getRecords())))
                .call(read -> putAside(read.poison()))
                .chain(read -> untilDone(working(() -> batches.apply(read)))
                        .invoke(applied -> consumption.done(applied, read.poison())))
                .chain(() -> Uni.createFrom().completionStage(batch.ack()));
    }

    private static <T> Uni<T> working(Supplier<T> work) {
        return Uni.createFrom().item(work).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
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
