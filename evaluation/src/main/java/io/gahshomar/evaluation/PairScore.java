package io.gahshomar.evaluation;

import io.gahshomar.evaluation.Pairs.Pair;
import io.gahshomar.evaluation.Pairs.Sentence;
import io.gahshomar.extraction.EventExtractor;
import io.gahshomar.extraction.SourceText;
import io.gahshomar.merging.Groups;
import io.gahshomar.merging.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many of the pairs are judged right, each by itself: read by the extractor, then merged or not.
 *
 * @param right pairs that are judged right
 * @param wronglyMerged pairs of different happenings that were merged
 * @param missed pairs of one happening that were not
 */
record PairScore(int right, List<Pair> wronglyMerged, List<Pair> missed) {

    static PairScore of(EventExtractor extractor, List<Pair> pairs) {
        int right = 0;
        List<Pair> wronglyMerged = new ArrayList<>();
        List<Pair> missed = new ArrayList<>();
        for (Pair pair : pairs) {
            if (isMerged(extractor, pair) == pair.same()) {
                right++;
            } else {
                (pair.same() ? missed : wronglyMerged).add(pair);
            }
        }
        return new PairScore(right, List.copyOf(wronglyMerged), List.copyOf(missed));
    }

    private static boolean isMerged(EventExtractor extractor, Pair pair) {
        Optional<Telling> first = telling(extractor, "a", pair.first());
        Optional<Telling> second = telling(extractor, "b", pair.second());
        return first.isPresent()
                && second.isPresent()
                && Groups.of(List.of(first.get(), second.get())).size() == 1;
    }

    private static Optional<Telling> telling(EventExtractor extractor, String document, Sentence sentence) {
        return extractor.extract(new SourceText(sentence.text(), null, sentence.language())).events().stream()
                .findFirst()
                .map(event -> Telling.of(Told.mention(document, sentence.language(), event)));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                "merging, pairs: %d of %d right%n".formatted(right, right + wronglyMerged.size() + missed.size()));
        wronglyMerged.forEach(
                pair -> text.append("  wrongly merged: ").append(pair).append('\n'));
        missed.forEach(pair -> text.append("  missed: ").append(pair).append('\n'));
        return text.toString();
    }
}
