package io.gahshomar.query.export;

import io.gahshomar.query.entry.Entry;
import io.gahshomar.query.entry.EntrySource;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry to be written in some form.
 *
 * @param json the entry as JSON
 * @param entry the entry
 * @param changedAt when its present state was told
 * @param address its address
 * @param language the language that its headline is preferred in
 */
public record Exported(String json, Entry entry, Instant changedAt, URI address, String language) {

    /** Its headline, in the preferred language where there is one. */
    String headline() {
        return entry.headline()
                .getOrDefault(language, entry.headline().values().iterator().next());
    }

    /** Its sentences, each with who says it. */
    String quotes() {
        return entry.sources().stream()
                .map(source -> "«" + source.quote().strip() + "» (" + source.name() + ")")
                .collect(Collectors.joining("\n"));
    }

    /** Addresses of its sources. */
    Stream<String> urls() {
        return entry.sources().stream()
                .map(EntrySource::url)
                .filter(Objects::nonNull)
                .distinct();
    }

    /** Its first day, or where it has none, its last. */
    LocalDate start() {
        return entry.date().earliest() == null
                ? entry.date().latest()
                : entry.date().earliest();
    }

    /** What its date was given as, for people. */
    String when() {
        return language.equals("fa") ? entry.date().persian() : entry.date().edtf();
    }
}
