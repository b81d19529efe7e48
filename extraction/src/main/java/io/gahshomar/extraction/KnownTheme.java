package io.gahshomar.extraction;

import io.gahshomar.extraction.theme.Theme;
import java.util.Map;
import java.util.Objects;

/**
 * A theme that events can have.
 *
 * @param id stable id, kebab-case
 * @param label what it is called, by BCP 47 language
 * @param broader id of the theme that it is a part of, or null
 * @param mediaTopic its IPTC Media Topic, "medtop:" and eight digits
 */
public record KnownTheme(String id, Map<String, String> label, String broader, String mediaTopic) {

    public KnownTheme {
        Objects.requireNonNull(id, "id");
        label = Map.copyOf(label);
        Objects.requireNonNull(mediaTopic, "mediaTopic");
    }

    static KnownTheme of(Theme theme) {
        return new KnownTheme(theme.id(), theme.labels(), theme.broader(), theme.mediaTopic());
    }
}
