package io.gahshomar.timeline.editing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.event.CloudEvent;
import io.gahshomar.event.Correction;
import io.gahshomar.event.EventCodec;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Writes decisions to their topic. */
@ApplicationScoped
public class PublishCorrection {

    private final MutinyEmitter<byte[]> corrections;

    PublishCorrection(@Channel("corrections-out") MutinyEmitter<byte[]> corrections) {
        this.corrections = corrections;
    }

    /** Returns when Kafka has the decision. */
    public void publish(Correction correction) {
        CloudEvent event =
                new CloudEvent(CloudEvent.CORRECTION, correction.id(), "/timeline-service", correction.recordedAt());
        RecordHeaders headers = new RecordHeaders();
        event.headers().forEach((name, value) -> headers.add(name, value.getBytes(UTF_8)));
        corrections.sendMessageAndAwait(Message.of(EventCodec.encode(correction))
                .addMetadata(OutgoingKafkaRecordMetadata.<byte[]>builder()
                        .withKey(correction.id().getBytes(UTF_8))
                        .withHeaders(headers)
                        .build()));
    }
}
