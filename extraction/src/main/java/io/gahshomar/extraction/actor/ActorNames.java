package io.gahshomar.extraction.actor;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import io.gahshomar.extraction.structure.Letters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names of actors of one language, each with the actor's id: countries from CLDR with the names of {@code countries.yaml},
 * people and organisations from {@code gazetteer.yaml}, offices from {@code offices.yaml}. A name is looked up as it is
 * written without blanks, so that «جمهوری اسلامی ایران» is found however much of it was glued together.
 */
final class ActorNames {

    /** The actor that stands for the two countries a text is about. */
    static final String PAIR = "pair";

    /** What contains a name and is no actor. */
    static final String NONE = "none";

    private static final String OFFICE = "office:";
    private static final String CAPITAL = "capital:";

    private final NameTrie names = new NameTrie();
    private final Map<String, String> countries = new HashMap<>();
    private final Set<String> betweenOfficeAndCountry = new HashSet<>();
    private final Set<String> locative = new HashSet<>();
    private final Set<String> example = new HashSet<>();
    private final Set<String> joining = new HashSet<>();

    ActorNames(String language, ActorData data) {
        addCldr(language, data);
        data.countries().names().forEach((id, own) -> own.getOrDefault(language, List.of())
                .forEach(name -> add(name, id)));
        data.countries().capitals().forEach((id, own) -> own.getOrDefault(language, List.of())
                .forEach(name -> add(name, CAPITAL + id)));
        data.countries().noActor().getOrDefault(language, List.of()).forEach(name -> add(name, NONE));
        data.countries().locative().getOrDefault(language, List.of()).forEach(word -> locative.add(Letters.fold(word)));
        data.countries().example().getOrDefault(language, List.of()).forEach(words -> example.add(Letters.fold(words)));
        data.countries().joining().getOrDefault(language, List.of()).forEach(word -> joining.add(Letters.fold(word)));
        data.gazetteer().forEach(entry -> entry.names(language).forEach(name -> add(name, entry.id())));
        data.gazetteer().stream()
                .filter(entry -> entry.of() != null)
                .forEach(entry -> countries.put(entry.id(), entry.of()));
        data.countries().pair().getOrDefault(language, List.of()).forEach(name -> add(name, PAIR));
        data.offices().offices().forEach((office, own) -> own.getOrDefault(language, List.of())
                .forEach(name -> add(name, OFFICE + office)));
        data.offices()
                .between()
                .getOrDefault(language, List.of())
                .forEach(word -> betweenOfficeAndCountry.add(Letters.fold(word)));
    }

    private void addCldr(String language, ActorData data) {
        Set<String> ambiguous = new HashSet<>(data.countries().ambiguous().getOrDefault(language, List.of()));
        LocaleDisplayNames cldr = LocaleDisplayNames.getInstance(new ULocale(language));
        for (String country : ULocale.getISOCountries()) {
            String name = cldr.regionDisplayName(country);
            if (name != null && !ambiguous.contains(name) && !name.equals(country)) {
                add(name, country);
            }
        }
    }

    private void add(String name, String id) {
        boolean capitals = name.charAt(0) < 0x80 && name.equals(name.toUpperCase(Locale.ROOT));
        names.add(key(name), id, capitals);
    }

    /** A name as it is looked up: folded letters and digits and nothing else. */
    static String key(String name) {
        StringBuilder letters = new StringBuilder();
        String folded = Letters.fold(name);
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                letters.append(folded.charAt(i));
            }
        }
        return letters.toString();
    }

    NameTrie names() {
        return names;
    }

    /** The country that a person or organisation acts for; null where there is none. */
    String country(String id) {
        return countries.get(id);
    }

    /** The country whose government the city stands for; null where the id is not that of a city. */
    static String capitalOf(String id) {
        return id.startsWith(CAPITAL) ? id.substring(CAPITAL.length()) : null;
    }

    /** Whether the word says that something is held in the city after it. */
    boolean isLocative(String word) {
        return locative.contains(word);
    }

    /** Whether the words say that what follows is an example: «مثل», "such as". */
    boolean introducesExample(String words) {
        return example.contains(words);
    }

    /** Whether the word joins two names: «و», "or". */
    boolean isJoining(String word) {
        return joining.contains(word);
    }

    /** Whether the id is that of an office, whose country is still to be told. */
    static boolean isOffice(String id) {
        return id.startsWith(OFFICE);
    }

    /** The office of a country. */
    static String officeOf(String country, String office) {
        return country + "-" + office.substring(OFFICE.length());
    }

    /** Whether the word may stand between an office and its country: «سابق», "of". */
    boolean mayStandBetween(String word) {
        return betweenOfficeAndCountry.contains(word);
    }
}
