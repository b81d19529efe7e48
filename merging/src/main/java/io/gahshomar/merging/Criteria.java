package io.gahshomar.merging;

import static io.gahshomar.merging.Words.inCommon;

import io.gahshomar.event.EventKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The criteria, each with its weight in hundredths; {@link SameHappening} adds them up. */
final class Criteria {

    static final List<Criterion> ALL = List.of(
            Criteria::dates,
            Criteria::kinds,
            Criteria::countries,
            Criteria::persons,
            Criteria::themes,
            Criteria::figures,
            Criteria::wording,
            Criteria::difference);

    private static final int OTHER_KIND = -100;
    private static final int COUNTRY = 50;
    private static final int COUNTRIES_AT_MOST = 150;
    private static final int OTHER_COUNTRIES = -300;
    private static final int PERSON = 100;
    private static final int PERSONS_AT_MOST = 300;
    private static final int OTHER_PERSONS = -150;
    private static final int FIRST_THEME = 50;
    private static final int FURTHER_THEME = 25;
    private static final int OTHER_THEMES = -100;
    private static final int FIGURE = 250;
    private static final int WORDING = 5;
    private static final int EACH_HAS_OWN_WORDS = -100;

    private Criteria() {}

    private static Optional<Reason> dates(Telling one, Telling other) {
        DateMatch match = DateMatch.of(one.date(), other.date());
        return Optional.of(new Reason("dates", match.points, match.meaning));
    }

    private static Optional<Reason> kinds(Telling one, Telling other) {
        return one.kind() == other.kind()
                ? Optional.empty()
                : Optional.of(new Reason("kind", OTHER_KIND, "one is told as another kind than the other"));
    }

    /** A statistic is a quantity, and the same as something that happened only where that states the same quantity. */
    static boolean isSameClass(Telling one, Telling other) {
        return (one.kind() == EventKind.STATISTIC) == (other.kind() == EventKind.STATISTIC)
                || Figures.inCommon(one.figures(), other.figures()).isPresent();
    }

    private static Optional<Reason> countries(Telling one, Telling other) {
        return actors("countries", countries(one), countries(other), COUNTRY, COUNTRIES_AT_MOST, OTHER_COUNTRIES);
    }

    private static Optional<Reason> persons(Telling one, Telling other) {
        return actors(
                "persons and organisations", persons(one), persons(other), PERSON, PERSONS_AT_MOST, OTHER_PERSONS);
    }

    private static Optional<Reason> actors(
            String criterion, Set<String> one, Set<String> other, int each, int most, int others) {
        SortedSet<String> common = inCommon(one, other);
        boolean eachHasItsOwn = common.size() < one.size() && common.size() < other.size();
        int points = Math.min(each * common.size(), most) + (eachHasItsOwn ? others : 0);
        String detail = "in common: " + words(common) + (eachHasItsOwn ? "; each names others too" : "");
        return one.isEmpty() || other.isEmpty() ? Optional.empty() : Optional.of(new Reason(criterion, points, detail));
    }

    static SortedSet<String> countries(Telling telling) {
        SortedSet<String> countries = new TreeSet<>(telling.actors());
        countries.removeIf(actor -> actor.length() != 2);
        return countries;
    }

    static SortedSet<String> persons(Telling telling) {
        SortedSet<String> persons = new TreeSet<>(telling.actors());
        persons.removeIf(actor -> actor.length() == 2);
        return persons;
    }

    private static Optional<Reason> themes(Telling one, Telling other) {
        if (one.themes().isEmpty() || other.themes().isEmpty()) {
            return Optional.empty();
        }
        SortedSet<String> common = inCommon(one.themes(), other.themes());
        int points = common.isEmpty() ? OTHER_THEMES : FIRST_THEME + Math.min(2, common.size() - 1) * FURTHER_THEME;
        return Optional.of(new Reason("themes", points, "in common: " + words(common)));
    }

    private static Optional<Reason> figures(Telling one, Telling other) {
        return Figures.inCommon(one.figures(), other.figures())
                .map(figure -> new Reason("figures", FIGURE, "both state " + figure));
    }

    private static Optional<Reason> wording(Telling one, Telling other) {
        boolean sameLanguage = one.language().equals(other.language());
        int likeness =
                sameLanguage ? one.words().likeness(other.words()) : one.words().sharedLikeness(other.words());
        SortedSet<String> common = sameLanguage
                ? inCommon(one.words().stems().keySet(), other.words().stems().keySet())
                : inCommon(one.words().shared(), other.words().shared());
        return Optional.of(
                new Reason("wording", WORDING * likeness, likeness + " % alike, in common: " + words(common)));
    }

    /** One form for many happenings, as "signed a memorandum on": what differs is just what each is about. */
    private static Optional<Reason> difference(Telling one, Telling other) {
        Set<String> first = one.words().rareBeside(other.words());
        Set<String> second = other.words().rareBeside(one.words());
        boolean sameLanguage = one.language().equals(other.language());
        return !sameLanguage || first.isEmpty() || second.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reason(
                        "difference",
                        EACH_HAS_OWN_WORDS,
                        Stream.of(words(first), words(second)).sorted().collect(Collectors.joining(" beside "))));
    }

    private static String words(Set<String> words) {
        return words.isEmpty() ? "nothing" : String.join(" ", words);
    }
}
