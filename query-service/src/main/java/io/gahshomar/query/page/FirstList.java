package io.gahshomar.query.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.query.entry.EntryJson;
import io.gahshomar.query.problem.QueryParameters;
import io.gahshomar.query.slice.Row;
import io.gahshomar.query.slice.SliceParameters;
import io.gahshomar.query.slice.SliceQuery;
import io.gahshomar.query.slice.Slices;
import io.gahshomar.query.slice.Sort;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The happenings that are in the page before its scripts run. */
@Singleton
public class FirstList {

    private static final Set<String> PAGE_ONLY = Set.of("locale", "calendar", "entry");

    private final Slices slices;
    private final ObjectMapper json;
    private final PageConfig config;

    FirstList(Slices slices, ObjectMapper json, PageConfig config) {
        this.slices = slices;
        this.json = json;
        this.config = config;
    }

    /** The first entries of the slice that the page's address names; none where the address is wrong, which scripts tell. */
    List<ListedEntry> read(MultivaluedMap<String, String> address, PageLanguage language, DateWords words)
            throws SQLException {
        MultivaluedMap<String, String> slice = new MultivaluedHashMap<>();
        address.forEach((name, values) -> {
            if (!PAGE_ONLY.contains(name)) {
                slice.put(name, values);
            }
        });
        QueryParameters parameters = SliceParameters.of(slice);
        SliceQuery query = SliceParameters.read(parameters, Sort.DATE, config.firstEntries());
        return parameters.rejected()
                ? List.of()
                : slices.page(query).entries().stream()
                        .map(Row::entry)
                        .map(entry -> listed(entry, language, words))
                        .toList();
    }

    private ListedEntry listed(EntryJson entry, PageLanguage language, DateWords words) {
        JsonNode tree = tree(entry);
        JsonNode headlines = tree.get("headline");
        String spoken = headlines.has(language.tag())
                ? language.tag()
                : headlines.fieldNames().next();
        LocalDate earliest = day(tree.at("/date/earliest"));
        LocalDate latest = day(tree.at("/date/latest"));
        return new ListedEntry(
                tree.get("id").asText(),
                (earliest == null ? latest : earliest).toString(),
                words.span(earliest, latest),
                headlines.get(spoken).asText(),
                spoken,
                tree.get("sources").size());
    }

    private JsonNode tree(EntryJson entry) {
        try {
            return json.readTree(entry.document());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate day(JsonNode day) {
        return day.isTextual() ? LocalDate.parse(day.asText()) : null;
    }
}
