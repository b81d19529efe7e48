package io.gahshomar.merging;

import io.gahshomar.event.EventKind;
import io.gahshomar.event.EventMention;
import io.gahshomar.event.Figure;
import io.gahshomar.event.date.HistoricalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a mention is compared by. Two of the same mention are equal, whoever reads them.
 *
 * @param id id of the mention
 * @param sentence the sentence that it was read from: the document and its first code point
 * @param language language of the sentence, BCP 47
 * @param kind what the clause asserts
 * @param date when
 * @param actors ids of the actors
 * @param themes ids of the themes
 * @param figures the quantities that the clause states
 * @param words the words of its headline
 */
public record Telling(
        String id,
        String sentence,
        String language,
        EventKind kind,
        HistoricalDate date,
        Set<String> actors,
        Set<String> themes,
        List<Figure> figures,
        Words words) {

    public Telling {
        actors = Set.copyOf(actors);
        themes = Set.copyOf(themes);
        figures = List.copyOf(figures);
    }

    /** What {@code mention} is compared by. */
    public static Telling of(EventMention mention) {
        String language = mention.source().language();
        return new Telling(
                mention.id(),
                mention.source().document() + "/" + mention.source().start(),
                language,
                mention.kind(),
                mention.date(),
                Set.copyOf(mention.actors()),
                Set.copyOf(mention.themes()),
                mention.figures(),
                WordReader.read(mention.headline(), language, mention.actors()));
    }

    /**
     * A hash of all that the mention says: the same for mentions that differ in their ids and sentences only, on every machine,
     * and for others as good as never the same (64 bits).
     */
    public long fingerprint() {
        String said = Stream.of(
                        language,
                        kind,
                        date.earliest(),
                        date.latest(),
                        date.precision(),
                        date.calendar(),
                        new TreeSet<>(actors),
                        new TreeSet<>(themes),
                        figures,
                        words)
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
        return Hash.of(said);
    }
}
