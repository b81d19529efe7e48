package io.gahshomar.query.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.query.filter.Filter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/** A client of the stream. What it is told is told in order; it is cut off rather than waited for. */
final class Subscriber {

    private final Filter filter;
    private final SseEventSink sink;
    private final Sse sse;
    private final ObjectMapper json;
    private final int mostWaiting;
    private final AtomicInteger waiting = new AtomicInteger();
    private long position;

    Subscriber(Filter filter, SseEventSink sink, Sse sse, ObjectMapper json, int mostWaiting, long position) {
        this.filter = filter;
        this.sink = sink;
        this.sse = sse;
        this.json = json;
        this.mostWaiting = mostWaiting;
        this.position = position;
    }

    /** Everything up to it has been told, or does not concern this client. */
    long position() {
        return position;
    }

    boolean closed() {
        return sink.isClosed();
    }

    void close() {
        sink.close();
    }

    /** Says where the stream stands and how long to wait before coming back. */
    void greet(Duration retry) {
        send(sse.newEventBuilder()
                .id(Long.toString(position))
                .reconnectDelay(retry.toMillis())
                .comment("the chronology at position " + position)
                .build());
    }

    void beat() {
        send(sse.newEventBuilder().comment("").build());
    }

    /** Tells a change that comes after what was told; cuts the client off where it does not keep up. */
    void tell(Logged change) {
        if (change.position() > position) {
            position = change.position();
            event(change).ifPresent(this::send);
        }
    }

    /** Tells a change and waits until the client took it. */
    void tellAndWait(Logged change) {
        position = change.position();
        event(change).ifPresent(event -> sink.send(event).toCompletableFuture().join());
    }

    private Optional<OutboundSseEvent> event(Logged logged) {
        return logged.seenBy(filter).map(change -> sse.newEventBuilder()
                .id(Long.toString(change.position()))
                .name(change.type())
                .mediaType(MediaType.TEXT_PLAIN_TYPE)
                .data(String.class, text(change))
                .build());
    }

    private String text(Change change) {
        try {
            return json.writeValueAsString(change);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write change " + change.position(), e);
        }
    }

    private void send(OutboundSseEvent event) {
        if (sink.isClosed()) {
            return;
        }
        if (waiting.incrementAndGet() > mostWaiting) {
            sink.close();
            return;
        }
        CompletionStage<?> sent = sink.send(event);
        sent.whenComplete((_, _) -> waiting.decrementAndGet());
    }
}
