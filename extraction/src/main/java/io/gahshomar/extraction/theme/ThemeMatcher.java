package io.gahshomar.extraction.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the themes of texts. Thread-safe. */
public final class ThemeMatcher {

    private final List<String> ids;
    private final Map<String, LanguageThemes> languages = new HashMap<>();

    /** A matcher of all themes of a taxonomy, for each language that one of them has a query in. */
    public ThemeMatcher(Taxonomy taxonomy) {
        ids = taxonomy.themes().stream().map(Theme::id).toList();
        Map<String, Map<Integer, String>> queries = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            int theme = i;
            taxonomy.themes().get(theme).queries().forEach((language, query) -> queries.computeIfAbsent(
                            language, key -> new TreeMap<>())
                    .put(theme, query));
        }
        queries.forEach((language, own) -> languages.put(language, new LanguageThemes(language, own)));
    }

    /** Ids of the themes of a text, in the taxonomy's order; none in a language that the taxonomy does not know. */
    public List<String> match(String language, String text) {
        LanguageThemes themes = languages.get(language);
        return themes == null
                ? List.of()
                : themes.match(text).stream().mapToObj(ids::get).toList();
    }
}
