package io.gahshomar.extraction.actor;

import io.gahshomar.extraction.actor.NameScan.Name;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the actors that a stretch of text names: ISO 3166-1 codes of countries and territories, ids of people and
 * organisations, and offices such as {@code RU-foreign-minister}. Thread-safe.
 */
public final class ActorFinder {

    private static final int PRINCIPAL_MENTIONS = 3;
    /** How much of a text, in chars, is read to tell what it is about. */
    private static final int PRINCIPAL_LENGTH = 200_000;
    /** How many words may stand between an office and its country. */
    private static final int OFFICE_DISTANCE = 2;

    private final Map<String, ActorNames> names = new HashMap<>();

    /** A finder with the names that come with the library. */
    public ActorFinder() {
        for (String language : List.of("fa", "en", "ru")) {
            names.put(language, new ActorNames(language, ActorData.STANDARD));
        }
    }

    /**
     * Ids of the actors named in a stretch of a text, in order of appearance; a person or organisation is followed by the
     * country that it acts for.
     *
     * @param from first char, an UTF-16 index, inclusive
     * @param to one past the last char
     * @param principals the two countries that "the two countries" means, empty where the text is about no such pair
     */
    public List<String> find(String text, int from, int to, String language, List<String> principals) {
        ActorNames known = of(language);
        NameWords words = NameWords.of(text, from, to);
        List<Name> found = NameScan.of(words, known.names());
        Set<String> actors = new LinkedHashSet<>();
        boolean example = false;
        for (int i = 0; i < found.size(); i++) {
            String id = found.get(i).id();
            String country = ActorNames.capitalOf(id);
            example = isExample(found.get(i), words, known)
                    || example && joinsOn(found.get(i - 1), found.get(i), words, known);
            if (example && isCountry(id) && !principals.contains(id)) {
                continue;
            }
            if (country != null) {
                if (principals.contains(country) || !isVenue(found.get(i), words, known)) {
                    actors.add(country);
                }
            } else if (id.equals(ActorNames.PAIR)) {
                actors.addAll(principals);
            } else if (ActorNames.isOffice(id)) {
                addOffice(found, i, words, known, actors);
            } else if (!id.equals(ActorNames.NONE)) {
                actors.add(id);
                if (known.country(id) != null) {
                    actors.add(known.country(id));
                }
            }
        }
        return List.copyOf(actors);
    }

    /** «در وین», "in Vienna". */
    private static boolean isVenue(Name city, NameWords words, ActorNames known) {
        return city.first() > 0 && words.joined(city.first()) && known.isLocative(words.folded(city.first() - 1));
    }

    /** «کشورهایی مثل اتریش», "countries such as Austria". */
    private static boolean isExample(Name name, NameWords words, ActorNames known) {
        int before = name.first() - 1;
        return before >= 0
                && words.joined(before + 1)
                && (known.introducesExample(words.folded(before))
                        || before > 0
                                && known.introducesExample(words.folded(before - 1) + ' ' + words.folded(before)));
    }

    /** Whether nothing but a comma or "and" parts two names. */
    private static boolean joinsOn(Name before, Name name, NameWords words, ActorNames known) {
        int between = name.first() - before.last() - 1;
        return between == 0 || between == 1 && known.isJoining(words.folded(name.first() - 1));
    }

    /** «وزیر خارجه ایران», "Iran's foreign minister", "the foreign minister of Iran". */
    private static void addOffice(List<Name> found, int at, NameWords words, ActorNames known, Set<String> actors) {
        Name office = found.get(at);
        Name after = at + 1 < found.size() ? found.get(at + 1) : null;
        Name before = at > 0 ? found.get(at - 1) : null;
        if (after != null && isCountry(after.id()) && near(office.last(), after.first(), words, known)) {
            actors.add(ActorNames.officeOf(after.id(), office.id()));
        } else if (before != null && isCountry(before.id()) && near(before.last(), office.first(), words, known)) {
            actors.add(ActorNames.officeOf(before.id(), office.id()));
        }
    }

    private static boolean near(int last, int first, NameWords words, ActorNames known) {
        if (first - last - 1 > OFFICE_DISTANCE) {
            return false;
        }
        for (int i = last + 1; i <= first; i++) {
            if (!words.joined(i) || i < first && !known.mayStandBetween(words.folded(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the id is that of a country or territory. */
    public static boolean isCountry(String id) {
        return id.length() == 2;
    }

    /** The two countries that a text names most; empty where one of them is hardly named. */
    public List<String> principals(String text, String language) {
        Map<String, Integer> counts = new TreeMap<>();
        NameWords words = NameWords.of(text, 0, Math.min(text.length(), PRINCIPAL_LENGTH));
        for (Name name : NameScan.of(words, of(language).names())) {
            if (isCountry(name.id())) {
                counts.merge(name.id(), 1, Integer::sum);
            }
        }
        List<String> pair = counts.entrySet().stream()
                .filter(count -> count.getValue() >= PRINCIPAL_MENTIONS)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
        return pair.size() == 2 ? pair : List.of();
    }

    private ActorNames of(String language) {
        return names.getOrDefault(language, names.get("en"));
    }
}
