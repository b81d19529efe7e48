package io.gahshomar.stack.launcher;

import java.time.Duration;
import java.util.Optional;

/** What the user is told once everything runs: where to look. */
record Addresses(StackSettings settings) {

    String afterStart(Duration took, Optional<String> firstKey) {
        var ports = settings.ports();
        return """

                Gahshomar is ready, after %.1f s
                  page        http://localhost:%2$d/%8$s
                  chronology  http://localhost:%2$d/timeline?from=1989&to=2025
                  API         http://localhost:%2$d/q/swagger-ui (hand in texts: http://localhost:%3$d/q/swagger-ui)
                  Kafka       localhost:%4$d
                  PostgreSQL  jdbc:postgresql://localhost:%5$d/query (also /ingest, /timeline; user and password: the database's name)
                  data        %6$s
                  key         %7$s
                Try it:       curl 'http://localhost:%2$d/timeline?from=2007-10&to=2007-10'
                Ctrl-C stops everything.
                """.formatted(
                took.toMillis() / 1000.0,
                ports.query(),
                ports.ingest(),
                ports.kafka(),
                ports.postgres(),
                settings.data(),
                firstKey.map("%s  (told this once; for writing, send it as `Authorization: Bearer …`)"::formatted)
                        .orElse("the one that you have; `gahshomar keys` makes, lists and revokes keys"),
                firstKey.map("#key="::concat).orElse(""));
    }
}
