package io.gahshomar.timeline.entry;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import io.gahshomar.event.EventMention;
import io.gahshomar.event.date.HistoricalDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of the dates that mentions give is the entry's.
 *
 * <p>A document supports a date that lies within the one it gives: who says "in 2007" has nothing against 16 October. The
 * date that most documents support is taken; of those the shortest span; of those the one that is not called approximate
 * or uncertain; of those the one that a document gives that was published closest to it; of those the earliest.
 */
final class CanonicalDate {

    private final List<EventMention> mentions;

    private CanonicalDate(List<EventMention> mentions) {
        this.mentions = mentions;
    }

    static HistoricalDate of(List<EventMention> mentions) {
        CanonicalDate choice = new CanonicalDate(mentions);
        Comparator<EventMention> best = comparing(
                        (EventMention mention) -> choice.support(mention.date()), reverseOrder())
                .thenComparing(mention -> length(mention.date()))
                .thenComparing(mention ->
                        mention.date().approximate() || mention.date().uncertain())
                .thenComparing(CanonicalDate::distance, nullsLast(Comparator.naturalOrder()))
                .thenComparing(EventMention::date, HistoricalDate.CHRONOLOGICAL)
                .thenComparing(EventMention::id);
        return mentions.stream().min(best).orElseThrow().date();
    }

    /** Whether two mentions give dates without a day in common. */
    static boolean isDisputed(List<EventMention> mentions) {
        Optional<LocalDate> lastStart = mentions.stream()
                .map(mention -> mention.date().earliest())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        Optional<LocalDate> firstEnd = mentions.stream()
                .map(mention -> mention.date().latest())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        return lastStart.isPresent() && firstEnd.isPresent() && lastStart.get().isAfter(firstEnd.get());
    }

    private long support(HistoricalDate date) {
        return mentions.stream()
                .filter(mention -> liesWithin(date, mention.date()))
                .map(mention -> mention.source().document())
                .distinct()
                .count();
    }

    private static boolean liesWithin(HistoricalDate finer, HistoricalDate coarser) {
        boolean start = coarser.earliest() == null
                || finer.earliest() != null && !finer.earliest().isBefore(coarser.earliest());
        boolean end = coarser.latest() == null
                || finer.latest() != null && !finer.latest().isAfter(coarser.latest());
        return start && end;
    }

    private static long length(HistoricalDate date) {
        return date.earliest() == null || date.latest() == null
                ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(date.earliest(), date.latest());
    }

    /** Days between a date and the publication of the document that gives it; null where that is not known. */
    private static Long distance(EventMention mention) {
        LocalDate published = mention.source().publishedAt();
        return published == null
                ? null
                : Stream.of(mention.date().earliest(), mention.date().latest())
                        .filter(Objects::nonNull)
                        .map(day -> Math.abs(ChronoUnit.DAYS.between(day, published)))
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
    }
}
