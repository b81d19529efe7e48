package io.gahshomar.extraction.theme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A theme of a taxonomy.
 *
 * @param id stable id, kebab-case
 * @param labels what it is called, by BCP 47 language
 * @param broader id of the theme that it is a part of, or null
 * @param mediaTopic its IPTC Media Topic, "medtop:" and eight digits
 * @param queries Lucene query that finds it, by language
 */
public record Theme(
        String id, Map<String, String> labels, String broader, String mediaTopic, Map<String, String> queries) {

    public Theme {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(mediaTopic, "mediaTopic");
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        queries = Collections.unmodifiableMap(new LinkedHashMap<>(queries));
    }
}
