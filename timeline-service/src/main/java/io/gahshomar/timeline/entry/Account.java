package io.gahshomar.timeline.entry;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.gahshomar.event.EventKind;
import io.gahshomar.event.EventMention;
import io.gahshomar.event.Evidence;
import io.gahshomar.event.Figure;
import io.gahshomar.event.date.HistoricalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes one account of what several mentions tell of a happening. The rules:
 *
 * <ul>
 *   <li>date: see {@link CanonicalDate}; an editor's date overrules it
 *   <li>disputed: two mentions give dates without a day in common
 *   <li>kind: what most mentions have; of equally many, event before trend before statistic
 *   <li>headline of a language: of the mentions in it, from one that gives the entry's own date; the surest of them; the
 *       longest; the one with the smallest id
 *   <li>themes and actors: all of them, those first that most mentions have
 *   <li>figures: all of them, in the order of the evidence, one of each amount and unit
 *   <li>confidence: the largest
 *   <li>evidence: in the order of the chronology, then by id
 * </ul>
 */
public final class Account {

    private final List<EventMention> mentions;
    private final Editing editing;
    private final HistoricalDate date;

    private Account(Collection<EventMention> mentions, Editing editing) {
        this.mentions = mentions.stream()
                .sorted(comparing(EventMention::date, HistoricalDate.CHRONOLOGICAL)
                        .thenComparing(EventMention::id))
                .toList();
        this.editing = editing;
        this.date = editing.date() == null ? CanonicalDate.of(this.mentions) : editing.date();
    }

    /** What {@code mentions}, one at least, tell of one happening, as {@code editing} has it. */
    public static Happening of(Collection<EventMention> mentions, Editing editing) {
        return new Account(mentions, editing).happening();
    }

    private Happening happening() {
        return new Happening(
                date,
                kind(),
                headlines(),
                byFrequency(EventMention::themes),
                byFrequency(EventMention::actors),
                figures(),
                mentions.stream().mapToDouble(EventMention::confidence).max().orElseThrow(),
                CanonicalDate.isDisputed(mentions),
                notes(),
                mentions.stream().map(Evidence::of).toList(),
                editing.hidden());
    }

    private EventKind kind() {
        Map<EventKind, Long> counts = mentions.stream().collect(groupingBy(EventMention::kind, counting()));
        return counts.entrySet().stream()
                .min(Map.Entry.<EventKind, Long>comparingByValue(reverseOrder()).thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    private Map<String, String> headlines() {
        Comparator<EventMention> best = comparing(
                        (EventMention mention) -> !mention.date().edtf().equals(date.edtf()))
                .thenComparing(EventMention::confidence, reverseOrder())
                .thenComparing(mention -> mention.headline().length(), reverseOrder())
                .thenComparing(EventMention::id);
        Map<String, String> headlines = new TreeMap<>();
        mentions.stream()
                .sorted(best)
                .forEach(mention -> headlines.putIfAbsent(mention.source().language(), mention.headline()));
        return headlines;
    }

    private List<String> byFrequency(Function<EventMention, List<String>> values) {
        Map<String, Long> counts = new LinkedHashMap<>();
        mentions.forEach(mention ->
                values.apply(mention).stream().distinct().forEach(value -> counts.merge(value, 1L, Long::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Figure> figures() {
        Map<List<Object>, Figure> figures = new LinkedHashMap<>();
        mentions.stream()
                .flatMap(mention -> mention.figures().stream())
                .forEach(figure -> figures.putIfAbsent(
                        Stream.of(figure.amount(), figure.upTo(), figure.unit(), figure.currency())
                                .<Object>map(String::valueOf)
                                .toList(),
                        figure));
        return List.copyOf(figures.values());
    }

    private List<String> notes() {
        Stream<String> said = mentions.stream().flatMap(mention -> mention.notes().stream());
        Stream<String> disputes = CanonicalDate.isDisputed(mentions)
                ? Stream.of("the sources disagree about the date: " + String.join(", ", dates()))
                : Stream.empty();
        return Stream.of(said, disputes, editing.notes().stream())
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private List<String> dates() {
        Map<String, Long> counts = mentions.stream()
                .collect(groupingBy(mention -> mention.date().edtf().toString(), TreeMap::new, counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey(naturalOrder())))
                .map(date -> date.getKey() + " (" + date.getValue() + ")")
                .toList();
    }
}
