package io.gahshomar.ingest.extraction;

import io.gahshomar.ingest.availability.Shutdown;
import io.gahshomar.ingest.log.OneLine;
import io.gahshomar.tracing.RecordTraces;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * The extraction worker: takes the records of its partitions one by one in their order. A record that cannot be worked on
 * goes to the dead-letter topic, and the next one is taken.
 */
@ApplicationScoped
class DocumentsConsumer {

    private static final Logger LOG = Logger.getLogger(DocumentsConsumer.class);

    private final ExtractDocument extractDocument;
    private final ExtractionMeters meters;
    private final RecordTraces traces;
    private final Shutdown shutdown;

    DocumentsConsumer(
            ExtractDocument extractDocument, ExtractionMeters meters, RecordTraces traces, Shutdown shutdown) {
        this.extractDocument = extractDocument;
        this.meters = meters;
        this.traces = traces;
        this.shutdown = shutdown;
    }

    @Incoming("documents")
    @Blocking
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        if (shutdown.begun()) {
            return leave(record);
        }
        Span work = traces.begin(record);
        try (Scope _ = work.makeCurrent()) {
            switch (DocumentRecord.read(record)) {
                case DocumentRecord.Given given -> extractDocument.extract(given.document(), given.at());
                case DocumentRecord.Withdrawn withdrawn -> extractDocument.withdraw(withdrawn.id(), withdrawn.at());
            }
            return Uni.createFrom().voidItem();
        } catch (RuntimeException e) {
            work.setStatus(StatusCode.ERROR);
            return shutdown.begun() ? leave(record) : bury(record, e);
        } finally {
            work.end();
        }
    }

    /** The process is being stopped: the record is neither done nor at fault, so it is left for the next start. */
    private static Uni<Void> leave(ConsumerRecord<String, byte[]> record) {
        LOG.infof("stopped at partition=%d offset=%d, to be taken again", record.partition(), record.offset());
        return Uni.createFrom().nothing();
    }

    private Uni<Void> bury(ConsumerRecord<String, byte[]> record, RuntimeException failure) {
        meters.failed();
        LOG.errorf(
                "record to dead-letter topic: partition=%d offset=%d reason=%s",
                record.partition(), record.offset(), OneLine.of(failure.getMessage()));
        return Uni.createFrom().failure(failure);
    }
}
