package io.gahshomar.query.vocabulary;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The themes that there are: what they are called and which is broader than which. */
@ApplicationScoped
public class ThemeVocabulary {

    private static final String PACKAGED = "/io/gahshomar/extraction/theme/themes.yaml";

    private final Map<String, Theme> themes = new LinkedHashMap<>();

    /** @throws IllegalStateException where the file cannot be read as a taxonomy */
    public ThemeVocabulary(VocabularySettings settings) {
        read(settings).themes().forEach(theme -> themes.put(theme.id(), theme));
    }

    private static Taxonomy read(VocabularySettings settings) {
        return YamlData.read(settings.themes(), PACKAGED, new TypeReference<>() {});
    }

    /** What a theme is called; one that the taxonomy does not know is called by its id. */
    public Label label(String id) {
        return Optional.ofNullable(themes.get(id)).map(Theme::label).orElse(Label.same(id));
    }

    /** The theme that is one step broader; empty where there is none. */
    public Optional<String> broader(String id) {
        return Optional.ofNullable(themes.get(id)).map(Theme::broader);
    }

    /** A theme and all that are broader, from it upwards. */
    public List<String> withBroader(String id) {
        List<String> chain = new ArrayList<>();
        for (Optional<String> each = Optional.of(id);
                each.isPresent() && !chain.contains(each.get());
                each = broader(each.get())) {
            chain.add(each.get());
        }
        return chain;
    }

    /** The same for the same hierarchy. */
    public String fingerprint() {
        Map<String, String> hierarchy = new TreeMap<>();
        themes.values().stream()
                .filter(theme -> theme.broader() != null)
                .forEach(theme -> hierarchy.put(theme.id(), theme.broader()));
        return hierarchy.toString();
    }

    /** The taxonomy file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Taxonomy(List<Theme> themes) {}

    /** What is needed here of a theme. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Theme(String id, Label label, String broader) {}
}
