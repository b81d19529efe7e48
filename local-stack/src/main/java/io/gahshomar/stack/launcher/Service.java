package io.gahshomar.stack.launcher;

import io.gahshomar.stack.Checkout;
import java.nio.file.Path;
import java.util.Locale;

/** One of the three services. */
public enum Service {
    /** Acquires documents and publishes the dated events pulled from them. */
    INGEST,
    /** Turns mentions into the entries of the chronology. */
    TIMELINE,
    /** Answers slices of the chronology. */
    QUERY;

    /** Its short name, which is also that of its database: {@code ingest}, {@code timeline}, {@code query}. */
    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its port among {@code ports}. */
    int port(Ports ports) {
        return switch (this) {
            case INGEST -> ports.ingest();
            case TIMELINE -> ports.timeline();
            case QUERY -> ports.query();
        };
    }

    /** The jar that runs it, as the build packages it. */
    Path jar() {
        return Checkout.buildOutput(shortName() + "-service")
                .resolve("quarkus-app")
                .resolve("quarkus-run.jar");
    }
}
