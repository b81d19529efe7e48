package io.gahshomar.query.vocabulary;

import com.fasterxml.jackson.core.type.TypeReference;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What actors are called: countries and territories by CLDR, people and organisations by the gazetteer, offices of states
 * ({@code RU-foreign-minister}) by the office and its country.
 */
@ApplicationScoped
public class ActorVocabulary {

    private static final String PACKAGED = "/io/gahshomar/extraction/actor/gazetteer.yaml";
    private static final String OFFICES = "/io/gahshomar/extraction/actor/offices.yaml";
    private static final int COUNTRY = 2;
    private static final Label SOVIET_UNION = new Label("اتحاد شوروی", "Soviet Union");
    private static final LocaleDisplayNames PERSIAN = LocaleDisplayNames.getInstance(new ULocale("fa"));
    private static final LocaleDisplayNames ENGLISH = LocaleDisplayNames.getInstance(ULocale.ENGLISH);

    private final Map<String, Label> labels = new HashMap<>();
    private final Offices offices = YamlData.read(Optional.empty(), OFFICES, new TypeReference<>() {});

    ActorVocabulary(VocabularySettings settings) {
        labels.put("SU", SOVIET_UNION);
        List<Name> names = YamlData.read(settings.actors(), PACKAGED, new TypeReference<>() {});
        names.forEach(name -> labels.put(name.id(), name.label()));
    }

    /** What an actor is called; one that is not known is called by its id. */
    public Label label(String id) {
        if (labels.containsKey(id)) {
            return labels.get(id);
        }
        if (id.length() == COUNTRY) {
            return new Label(PERSIAN.regionDisplayName(id), ENGLISH.regionDisplayName(id));
        }
        Name office = id.length() > COUNTRY ? offices.named(id.substring(COUNTRY + 1)) : null;
        return office == null ? Label.same(id) : held(office.label(), label(id.substring(0, COUNTRY)));
    }

    private static Label held(Label office, Label country) {
        String english =
                Character.toUpperCase(office.en().charAt(0)) + office.en().substring(1);
        return new Label(office.fa() + " " + country.fa(), "%s (%s)".formatted(english, country.en()));
    }

    /** What is needed here of the offices: names by office and language. */
    record Offices(Map<String, Map<String, List<String>>> offices) {

        /** The names of an office; null where there is none of that id. */
        Name named(String office) {
            Map<String, List<String>> names = offices.get(office);
            return names == null ? null : new Name(office, names.get("fa"), names.get("en"));
        }
    }

    /** What is needed here of an entry of the gazetteer; the first name is what it is called. */
    record Name(String id, List<String> fa, List<String> en) {

        Label label() {
            return new Label(first(fa, en), first(en, fa));
        }

        private String first(List<String> names, List<String> otherwise) {
            if (names != null && !names.isEmpty()) {
                return names.getFirst();
            }
            return otherwise == null || otherwise.isEmpty() ? id : otherwise.getFirst();
        }
    }
}
