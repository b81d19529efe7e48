package io.gahshomar.query.vocabulary;

import com.fasterxml.jackson.core.type.TypeReference;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What actors are called: countries and territories by CLDR, people and organisations by the gazetteer. */
@ApplicationScoped
public class ActorVocabulary {

    private static final String PACKAGED = "/io/gahshomar/extraction/actor/gazetteer.yaml";
    private static final Label SOVIET_UNION = new Label("اتحاد شوروی", "Soviet Union");
    private static final LocaleDisplayNames PERSIAN = LocaleDisplayNames.getInstance(new ULocale("fa"));
    private static final LocaleDisplayNames ENGLISH = LocaleDisplayNames.getInstance(ULocale.ENGLISH);

    private final Map<String, Label> labels = new HashMap<>();

    ActorVocabulary(VocabularySettings settings) {
        labels.put("SU", SOVIET_UNION);
        List<Name> names = YamlData.read(settings.actors(), PACKAGED, new TypeReference<>() {});
        names.forEach(name -> labels.put(name.id(), name.label()));
    }

    /** What an actor is called; one that is not known is called by its id. */
    public Label label(String id) {
        return labels.containsKey(id) ? labels.get(id) : country(id);
    }

    private static Label country(String code) {
        return code.length() == 2
                ? new Label(PERSIAN.regionDisplayName(code), ENGLISH.regionDisplayName(code))
                : Label.same(code);
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
