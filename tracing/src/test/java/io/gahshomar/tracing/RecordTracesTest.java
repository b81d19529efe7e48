package io.gahshomar.tracing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class RecordTracesTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String PARENT = "00-" + TRACE + "-b7ad6b7169203331-01";

    private final RecordTraces traces = new RecordTraces(OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder().build())
            .build());

    @Test
    void the_work_on_a_record_is_a_part_of_the_trace_that_the_record_came_of_and_hands_it_on() {
        // Given
        var consumed = consumed(PARENT);

        // When
        var work = traces.begin(consumed);
        var next = new RecordHeaders();
        try (var _ = work.makeCurrent()) {
            RecordTraces.carry(next);
        }
        work.end();

        // Then
        assertThat(work.getSpanContext().getTraceId()).isEqualTo(TRACE);
        assertThat(text(next))
                .isEqualTo("00-%s-%s-01".formatted(TRACE, work.getSpanContext().getSpanId()));
        assertThat(text(next)).isNotEqualTo(PARENT);
    }

    @Test
    void a_record_that_came_of_no_trace_begins_none() {
        assertThat(traces.begin(consumed(null))).isSameAs(Span.getInvalid());
        assertThat(traces.begin(consumed("by somebody else"))).isSameAs(Span.getInvalid());
        assertThat(RecordTraces.headerOf(Span.getInvalid())).isEmpty();
    }

    @Test
    void without_a_trace_nothing_is_carried() {
        var headers = new RecordHeaders();

        RecordTraces.carry(headers);

        assertThat(headers).isEmpty();
    }

    @Test
    void a_service_that_records_nothing_hands_the_trace_on_as_it_came() {
        var silent = new RecordTraces(OpenTelemetry.noop());

        assertThat(RecordTraces.headerOf(silent.begin(consumed(PARENT)))).contains(PARENT);
    }

    private static ConsumerRecord<byte[], byte[]> consumed(String trace) {
        var consumed = new ConsumerRecord<>("topic", 1, 2, new byte[0], new byte[0]);
        if (trace != null) {
            consumed.headers().add(RecordTraces.HEADER, trace.getBytes(UTF_8));
        }
        return consumed;
    }

    private static String text(Headers headers) {
        return new String(headers.lastHeader(RecordTraces.HEADER).value(), UTF_8);
    }
}
