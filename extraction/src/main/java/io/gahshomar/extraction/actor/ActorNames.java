package io.gahshomar.extraction.actor;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import io.gahshomar.extraction.structure.Letters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Names of actors of one language, each with the actor's id: countries from CLDR with the names of {@code countries.yaml},
 * people and organisations from {@code gazetteer.yaml}. A name is looked up as it is written without blanks, so that
 * «جمهوری اسلامی ایران» is found however much of it was glued together.
 */
final class ActorNames {

    /** The actor that stands for the two countries a text is about. */
    static final String PAIR = "pair";

    private static final int ABBREVIATION_LENGTH = 4;

    /** {@code countries.yaml}. */
    record Countries(
            Map<String, Map<String, List<String>>> names,
            Map<String, List<String>> ambiguous,
            Map<String, List<String>> pair) {}

    /** An entry of {@code gazetteer.yaml}. */
    record Entry(String id, String kind, String of, List<String> fa, List<String> en, List<String> ru) {

        List<String> names(String language) {
            List<String> names =
                    switch (language) {
                        case "fa" -> fa;
                        case "ru" -> ru;
                        default -> en;
                    };
            return names == null ? List.of() : names;
        }
    }

    private static final Countries COUNTRIES = read("countries.yaml", new TypeReference<>() {});
    private static final List<Entry> GAZETTEER = read("gazetteer.yaml", new TypeReference<>() {});

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    ActorNames(String language) {
        Set<String> ambiguous = new HashSet<>(COUNTRIES.ambiguous().getOrDefault(language, List.of()));
        LocaleDisplayNames cldr = LocaleDisplayNames.getInstance(new ULocale(language));
        for (String country : ULocale.getISOCountries()) {
            String name = cldr.regionDisplayName(country);
            if (name != null && !ambiguous.contains(name) && !name.equals(country)) {
                add(name, country);
            }
        }
        COUNTRIES.names().forEach((id, names) -> names.getOrDefault(language, List.of())
                .forEach(name -> add(name, id)));
        GAZETTEER.forEach(entry -> entry.names(language).forEach(name -> add(name, entry.id())));
        GAZETTEER.stream().filter(entry -> entry.of() != null).forEach(entry -> countries.put(entry.id(), entry.of()));
        COUNTRIES.pair().getOrDefault(language, List.of()).forEach(name -> add(name, PAIR));
    }

    private void add(String name, String id) {
        String key = key(name);
        ids.put(key, id);
        for (int length = 1; length <= key.length(); length++) {
            beginnings.add(key.substring(0, length));
        }
        boolean latin = name.charAt(0) < 0x80;
        if (latin && name.length() <= ABBREVIATION_LENGTH && name.equals(name.toUpperCase(Locale.ROOT))) {
            abbreviations.add(key);
        }
    }

    private static String key(String name) {
        StringBuilder letters = new StringBuilder();
        String folded = Letters.fold(name);
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                letters.append(folded.charAt(i));
            }
        }
        return letters.toString();
    }

    private static <T> T read(String file, TypeReference<T> type) {
        String name = "/io/gahshomar/extraction/actor/" + file;
        ObjectMapper yaml = YAMLMapper.builder().build();
        try (InputStream in = Objects.requireNonNull(ActorNames.class.getResourceAsStream(name), name)) {
            return yaml.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Whether a name begins so. */
    boolean begins(String letters) {
        return beginnings.contains(letters);
    }

    /** The id of the actor with this name, folded and without blanks; null where there is none. */
    String id(String key) {
        return ids.get(key);
    }

    /** The country that a person or organisation acts for; null where there is none. */
    String country(String id) {
        return countries.get(id);
    }

    /** Whether the name is an abbreviation that is met in upper case only. */
    boolean abbreviation(String key) {
        return abbreviations.contains(key);
    }
}
