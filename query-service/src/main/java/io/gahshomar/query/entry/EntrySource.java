package io.gahshomar.query.entry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.gahshomar.event.DateResolution;
import io.gahshomar.event.EventKind;
import io.gahshomar.event.Evidence;
import io.gahshomar.event.Figure;
import io.gahshomar.event.SourceReference;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** Who says so: a sentence of a document, and what it says by itself. Offsets count code points, ends are exclusive. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntrySource(
        String mention,
        String document,
        String title,
        String url,
        String publisher,
        LocalDate publishedAt,
        String language,
        String quote,
        int start,
        int end,
        int dateStart,
        int dateEnd,
        EntryDate date,
        DateResolution resolution,
        EventKind kind,
        String headline,
        List<Figure> figures,
        double confidence,
        List<String> notes) {

    static EntrySource of(Evidence evidence) {
        SourceReference source = evidence.source();
        return new EntrySource(
                source.mention(),
                source.document(),
                source.title(),
                source.url(),
                source.publisher(),
                source.publishedAt(),
                source.language(),
                source.quote(),
                source.start(),
                source.end(),
                source.dateStart(),
                source.dateEnd(),
                EntryDate.of(evidence.date()),
                evidence.resolution(),
                evidence.kind(),
                evidence.headline(),
                evidence.figures(),
                evidence.confidence(),
                evidence.notes());
    }

    /** Who publishes it: the publisher, or else the host of its address, its title, its id. */
    @JsonIgnore
    public String name() {
        if (publisher != null && !publisher.isBlank()) {
            return publisher.strip();
        }
        String host = host();
        if (host != null) {
            return host;
        }
        return title == null || title.isBlank() ? document : title.strip();
    }

    private String host() {
        try {
            return url == null ? null : URI.create(url).getHost();
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
