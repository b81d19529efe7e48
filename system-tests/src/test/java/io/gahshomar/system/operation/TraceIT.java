package io.gahshomar.system.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import io.gahshomar.stack.launcher.Service;
import io.gahshomar.system.Collector.Part;
import io.gahshomar.system.SharedStack;
import io.gahshomar.system.access.Client;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a request can be followed through all services. */
class TraceIT {

    private static final String TRACE = "7a2f4c1d9b3e4f60815263748596a7b8";
    private static final String CALLER = "00f067aa0ba902b7";

    @Test
    void one_trace_leads_from_the_upload_over_both_topics_to_the_projection() {
        // Given
        var stack = SharedStack.running();
        var documents = stack.service(Service.INGEST).address("/documents");
        var client = new Client().with("traceparent", "00-%s-%s-01".formatted(TRACE, CALLER));
        var text = "{\"language\": \"en\", \"text\": \"On 3 May 2011 a trade delegation of Russia visited Tabriz.\"}";
        var key = stack.newKey("trace");

        // When
        await().atMost(ONE_MINUTE)
                .until(() -> client.send("POST", documents, key, text).statusCode(), status -> status != 401);

        // Then
        await().atMost(ONE_MINUTE).untilAsserted(() -> {
            var parts = SharedStack.collector().partsOf(TRACE);
            var upload = partOf(parts, CALLER, "POST /documents", "ingest-service");
            var extraction = partOf(parts, upload.id(), "process gahshomar.documents.v1", "ingest-service");
            var merging = partOf(parts, extraction.id(), "process gahshomar.event-mentions.v1", "timeline-service");
            partOf(parts, merging.id(), "process gahshomar.timeline.v1", "query-service");
        });
    }

    private static Part partOf(List<Part> parts, String parent, String name, String service) {
        assertThat(parts).anySatisfy(part -> assertThat(List.of(part.parent(), part.name(), part.service()))
                .containsExactly(parent, name, service));
        return parts.stream()
                .filter(part -> part.parent().equals(parent)
                        && part.name().equals(name)
                        && part.service().equals(service))
                .findFirst()
                .orElseThrow();
    }
}
