package io.gahshomar.timeline.outbox;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.opentelemetry.context.Scope;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/**
 * The traces that the mentions came of which the running thread applies, so that each entry that changes by one of them
 * carries its trace on.
 *
 * @param traces the value of the header {@code traceparent} for what comes of a mention, by the mention's id
 */
public record Causes(Map<String, String> traces) {

    private static final ContextKey<Causes> KEY = ContextKey.named("causes");

    /** Makes them those of this thread until the scope is closed. */
    public Scope hold() {
        return Context.current().with(KEY, this).makeCurrent();
    }

    /** The trace of the first of {@code mentions} that is applied by this thread and has one; null where none has. */
    public static String among(Collection<String> mentions) {
        Causes causes = Context.current().get(KEY);
        return causes == null
                ? null
                : mentions.stream()
                        .map(causes.traces::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
