package io.gahshomar.tracing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * Traces that go on from record to record. A record that came of traced work has the header {@value #HEADER}, as W3C Trace
 * Context says; the work on a record without it is not traced, so that a trace always begins with a request.
 */
@ApplicationScoped
public class RecordTraces {

    /** The header, in UTF-8, that says which trace and which part of it a record came of. */
    public static final String HEADER = "traceparent";

    private static final W3CTraceContextPropagator FORMAT = W3CTraceContextPropagator.getInstance();

    private final Tracer tracer;

    RecordTraces(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("io.gahshomar");
    }

    /** Adds the header, where the running work is part of a trace. */
    public static void carry(Headers headers) {
        headerOf(Span.current()).ifPresent(trace -> headers.add(HEADER, trace.getBytes(UTF_8)));
    }

    /** The value of the header for what comes of this part of a trace; empty where it is part of none. */
    public static Optional<String> headerOf(Span part) {
        Map<String, String> fields = new HashMap<>();
        FORMAT.inject(part.storeInContext(Context.root()), fields, Map::put);
        return Optional.ofNullable(fields.get(HEADER));
    }

    /**
     * Begins the work on a record, as part of the trace that the record came of; an invalid span, which costs nothing,
     * where it came of none. The caller ends it.
     */
    public Span begin(ConsumerRecord<?, ?> consumed) {
        Context origin = FORMAT.extract(Context.root(), consumed.headers(), HeaderText.INSTANCE);
        if (!Span.fromContext(origin).getSpanContext().isValid()) {
            return Span.getInvalid();
        }
        return tracer.spanBuilder("process " + consumed.topic())
                .setParent(origin)
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.operation.type", "process")
                .setAttribute("messaging.destination.name", consumed.topic())
                .setAttribute("messaging.destination.partition.id", Integer.toString(consumed.partition()))
                .setAttribute("messaging.kafka.offset", consumed.offset())
                .startSpan();
    }

    private enum HeaderText implements TextMapGetter<Headers> {
        INSTANCE;

        @Override
        public Iterable<String> keys(Headers headers) {
            return List.of(HEADER);
        }

        @Override
        public String get(Headers headers, String name) {
            var header = headers.lastHeader(name);
            return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
        }
    }
}
