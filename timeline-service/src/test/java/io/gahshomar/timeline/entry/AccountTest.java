package io.gahshomar.timeline.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.event.EventMention;
import io.gahshomar.event.date.HistoricalDate;
import io.gahshomar.timeline.Told;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AccountTest {

    private final EventMention day = Told.of(id(1), "2007-10-16", "کوتاه");
    private final EventMention month = Told.of(id(2), "2007-10", "نشست سران دریای خزر");
    private final EventMention year = Told.of(id(3), "2007", "نشست سران دریای خزر در تهران");
    private final EventMention otherYear = Told.of(id(4), "2006-10-16", "نشست سران");

    @Test
    void theFinestDateThatTheOthersHaveNothingAgainstIsTaken() {
        // When
        Happening happening = account(day, month, year);
        // Then
        assertThat(happening.date().edtf()).hasToString("2007-10-16");
        assertThat(happening.disputed()).isFalse();
    }

    @Test
    void whatMostDocumentsSupportIsTakenAndEveryDateIsShown() {
        // When
        Happening happening = account(otherYear, day, month);
        // Then
        assertThat(happening.date().edtf()).hasToString("2007-10-16");
        assertThat(happening.disputed()).isTrue();
        assertThat(happening.notes())
                .containsExactly("the sources disagree about the date: 2006-10-16 (1), 2007-10 (1), 2007-10-16 (1)");
        assertThat(happening.evidence())
                .extracting(evidence -> evidence.date().edtf().toString())
                .containsExactly("2006-10-16", "2007-10", "2007-10-16");
    }

    @Test
    void theHeadlineIsOfAMentionThatGivesTheEntrysDate() {
        assertThat(account(day, month, year).headline()).containsExactly(java.util.Map.entry("fa", "کوتاه"));
    }

    @Test
    void anEditorsDateOverrulesAll() {
        // Given
        HistoricalDate pinned = Told.of(id(9), "2007-10-15").date();
        // When
        Happening happening = Account.of(List.of(day, month), new Editing(pinned, true, List.of("why")));
        // Then
        assertThat(happening.date()).isEqualTo(pinned);
        assertThat(happening.hidden()).isTrue();
        assertThat(happening.notes()).containsExactly("why");
    }

    @Test
    void theOrderOfTheMentionsDoesNotMatter() {
        // Given
        List<EventMention> mentions = new java.util.ArrayList<>(List.of(day, month, year, otherYear));
        Happening expected = Account.of(mentions, Editing.NONE);
        // When, Then
        for (int seed = 0; seed < 24; seed++) {
            Collections.shuffle(mentions, new java.util.Random(seed));
            assertThat(Account.of(mentions, Editing.NONE)).isEqualTo(expected);
        }
    }

    private static Happening account(EventMention... mentions) {
        return Account.of(Stream.of(mentions).toList(), Editing.NONE);
    }

    private static String id(int number) {
        return "%032d-%016d".formatted(number, number);
    }
}
