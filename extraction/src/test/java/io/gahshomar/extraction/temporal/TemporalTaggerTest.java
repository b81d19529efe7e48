package io.gahshomar.extraction.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.event.date.CalendarSystem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemporalTaggerTest {

    private static final TemporalTagger TAGGER = TemporalTagger.standard();

    @Test
    void offsetsAreCodePointsOfTheOriginalText() {
        String text = "\ud83d\ude00\ud83d\ude00 در ۲۴ مهر ۱۳۸۶ امضا شد.";

        TemporalExpression found = TAGGER.tag(text, "fa", null).getFirst();

        assertThat(found.start()).isEqualTo(6);
        assertThat(found.end()).isEqualTo(17);
        assertThat(found.date().text()).isEqualTo("۲۴ مهر ۱۳۸۶");
        assertThat(found.date().calendar()).isEqualTo(CalendarSystem.JALALI);
        assertThat(found.date().earliest()).isEqualTo("2007-10-16");
    }

    @Test
    void tellsHowAValueWasFoundAndFromWhichExpression() {
        String text = "قرارداد در سال ۱۳۷۱ بسته شد. در همان سال وام گرفتند. دیروز تمدید شد.";

        List<TemporalExpression> found = TAGGER.tag(text, "fa", LocalDate.of(2018, 6, 19));

        assertThat(found)
                .extracting(TemporalExpression::resolution)
                .containsExactly(
                        new Resolution.Explicit(), new Resolution.FromDiscourse(0), new Resolution.FromPublication());
    }

    @Test
    void notesAWeekdayThatIsNotThatOfTheDate() {
        TemporalExpression found = TAGGER.tag("یکشنبه ۲۴ مهر ۱۳۸۶", "fa", null).getFirst();

        assertThat(found.date().earliest()).isEqualTo("2007-10-16");
        assertThat(found.notes()).singleElement().asString().contains("weekday");
    }

    @Test
    void notesTwoCalendarsThatDisagreeAndTakesTheOneThatFits() {
        String text = "در سال ۱۹۹۴ گفتگو آغاز شد. سال ۱۳۴۷ (۱۹۹۵) قرارداد بسته شد.";

        TemporalExpression found = TAGGER.tag(text, "fa", null).getLast();

        assertThat(found.date().earliest()).isEqualTo("1995-01-01");
        assertThat(found.date().calendar()).isEqualTo(CalendarSystem.BOTH);
        assertThat(found.notes()).singleElement().asString().contains("disagree");
    }

    @Test
    void yearsOfReferencesAreCitations() {
        List<TemporalExpression> found =
                TAGGER.tag("این دیدگاه رایج است (رضایی، 1384: 144) و (Smith, 2023: 12).", "fa", null);

        assertThat(found).extracting(TemporalExpression::role).allMatch(role -> role.orElseThrow() == Role.CITATION);
        assertThat(found).hasSize(2);
    }

    @Test
    void englishOfUnknownDateIsReadByPointsAndReportsBySpans() {
        String text = "Trade fell from 1992 to 1995.";

        assertThat(TAGGER.tag(text, "en", null)).hasSize(2);
        assertThat(TAGGER.tag(text, "en", LocalDate.of(2018, 6, 19)))
                .singleElement()
                .satisfies(found -> assertThat(found.date().edtf()).hasToString("1992/1995"));
        assertThat(TAGGER.tag(text, "en", null, Convention.SPANS)).hasSize(1);
    }

    @Test
    void aLunarDateIsUncertain() {
        TemporalExpression found = TAGGER.tag("سوم شعبان ۱۴۴۰", "fa", null).getFirst();

        assertThat(found.date().uncertain()).isTrue();
        assertThat(found.date().calendar()).isEqualTo(CalendarSystem.HIJRI);
    }

    @Test
    void anUnknownLanguageIsReadAsEnglish() {
        assertThat(TAGGER.tag("signed on 16 October 2007", "de", null)).hasSize(1);
    }
}
