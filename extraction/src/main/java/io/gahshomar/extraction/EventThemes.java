package io.gahshomar.extraction;

import io.gahshomar.extraction.event.Assertion;
import io.gahshomar.extraction.theme.ThemeMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The themes of happenings, told by the clause that each stands in. */
final class EventThemes {

    private final ThemeMatcher matcher;

    EventThemes(ThemeMatcher matcher) {
        this.matcher = matcher;
    }

    /** Ids of the themes of each happening, matched in one go for each language. */
    List<List<String>> of(List<Assertion> happenings) {
        Map<String, List<Integer>> byLanguage = new LinkedHashMap<>();
        for (int i = 0; i < happenings.size(); i++) {
            byLanguage
                    .computeIfAbsent(happenings.get(i).language(), language -> new ArrayList<>())
                    .add(i);
        }
        List<List<String>> themes = new ArrayList<>(
                happenings.stream().map(happening -> List.<String>of()).toList());
        byLanguage.forEach((language, places) -> {
            List<List<String>> found = matcher.match(
                    language,
                    places.stream()
                            .map(place -> happenings.get(place).context())
                            .toList());
            for (int i = 0; i < found.size(); i++) {
                themes.set(places.get(i), found.get(i));
            }
        });
        return themes;
    }
}
