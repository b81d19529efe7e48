package io.gahshomar.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gahshomar.extraction.EventExtractor;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairScoreTest {

    @Test
    void differentHappeningsAreNeverMergedAndMostTellingsOfOneAre() throws IOException {
        // When
        PairScore score = PairScore.of(EventExtractor.standard(), Pairs.all());
        // Then
        assertThat(score.wronglyMerged()).isEmpty();
        assertThat(score.missed()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void bCubedCountsWhatIsTogetherAndShouldNotBeAndWhatShouldAndIsNot() {
        // Given
        Map<String, String> found = Map.of("a", "1", "b", "1", "c", "2", "d", "2");
        Map<String, String> right = Map.of("a", "x", "b", "x", "c", "x", "d", "y");
        // When
        BCubed score = BCubed.of(List.of("a", "b", "c", "d"), found::get, right::get);
        // Then
        assertThat(score.precision()).isCloseTo(0.75, within(1e-9));
        assertThat(score.recall()).isCloseTo((2 * 2.0 / 3 + 1.0 / 3 + 1) / 4, within(1e-9));
    }
}
