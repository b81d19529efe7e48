package io.gahshomar.timeline.editing;

import io.gahshomar.event.Correction;
import io.gahshomar.event.EventCodec;
import io.gahshomar.event.MalformedMessageException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Takes corrections from Kafka, one after another. An outage of the database is waited for. */
@ApplicationScoped
public class CorrectionConsumer {

    private static final Logger LOG = Logger.getLogger(CorrectionConsumer.class);
    private static final Duration FIRST_RETRY = Duration.ofMillis(100);
    private static final Duration RETRY_AT_LEAST_EVERY = Duration.ofSeconds(5);

    private final ApplyCorrection applyCorrection;

    CorrectionConsumer(ApplyCorrection applyCorrection) {
        this.applyCorrection = applyCorrection;
    }

    @Incoming("corrections")
    Uni<Void> consume(KafkaRecord<byte[], byte[]> received) {
        long offset = received.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow()
                .getOffset();
        return Uni.createFrom()
                .item(() -> apply(offset, received.getPayload()))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onFailure(failure -> !(failure instanceof MalformedMessageException))
                .invoke(failure -> LOG.warnf("A correction waits, trying again failure=\"%s\"", failure.getMessage()))
                .onFailure(failure -> !(failure instanceof MalformedMessageException))
                .retry()
                .withBackOff(FIRST_RETRY, RETRY_AT_LEAST_EVERY)
                .indefinitely()
                .chain(() -> Uni.createFrom().completionStage(received.ack()))
                .onFailure(MalformedMessageException.class)
                .recoverWithUni(malformed -> Uni.createFrom().completionStage(received.nack(malformed)));
    }

    private Void apply(long offset, byte[] value) {
        applyCorrection.apply(offset, EventCodec.decode(value == null ? new byte[0] : value, Correction.class));
        return null;
    }
}
