package io.gahshomar.extraction.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.event.Figure;
import io.gahshomar.extraction.structure.BlockKind;
import io.gahshomar.extraction.structure.Sentence;
import io.gahshomar.extraction.structure.Words;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReaderTest {

    private static List<Figure> read(String text, String language) {
        Sentence sentence = new Sentence(BlockKind.BODY, List.of(new Sentence.Span(0, text.length())), 0);
        List<Words.Word> words = Words.of(text, sentence);
        return new FigureReader(text, words, language, word -> false, new ReversedDecimals(text))
                .read(0, words.size()).stream().map(FigureReader.Placed::figure).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "fa, ۳/۵ میلیارد دلار, 3500000000, , USD",
        "fa, دو و نیم میلیون تن, 2500000, tonne,",
        "fa, هزار و دویست دستگاه, 1200, item,",
        "fa, ۳۳/۵ درصد, 33.5, percent,",
        "fa, یک میلیارد و چهارصد میلیون دلاری, 1400000000, , USD",
        "fa, ۲ میلیون و ۳۰۰ هزار نفر, 2300000, person,",
        "fa, ۲۵ هزار میلیارد تومان, 25000000000000, , IRT",
        "fa, ۱۳هزار خانواده, 13000, household,",
        "fa, بیست و پنج فروند هواپیما, 25, aircraft,",
        "fa, ۱۰۰۰ مگاوات, 1000, megawatt,",
        "fa, ۴۰۰.۰۰۰ بشکه در روز, 400000, barrel-per-day,",
        "fa, ۵۰ میلیارد ریال, 50000000000, , IRR",
        "fa, ٪۳۰, 30, percent,",
        "en, US$3.5 billion, 3500000000, , USD",
        "en, $2.33bn, 2330000000, , USD",
        "en, three and a half million tonnes, 3500000, tonne,",
        "en, twenty-five thousand barrels, 25000, barrel,",
        "en, two hundred and fifty aircraft, 250, aircraft,",
        "en, '1,200 megawatts', 1200, megawatt,",
        "en, 7.5 per cent, 7.5, percent,",
        "en, EUR 800 million, 800000000, , EUR",
        "en, 2.5m barrels per day, 2500000, barrel-per-day,",
        "en, 40 billion roubles, 40000000000, , RUB"
    })
    void an_amount_in_digits_or_words_has_its_unit_or_currency(
            String language, String text, BigDecimal amount, String unit, String currency) {
        assertThat(read(text, language)).singleElement().satisfies(figure -> {
            assertThat(figure.amount()).isEqualByComparingTo(amount);
            assertThat(figure.unit()).isEqualTo(unit);
            assertThat(figure.currency()).isEqualTo(currency);
            assertThat(figure.text()).isEqualTo(text);
            assertThat(figure.approximate()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "fa, ۲۰ تا ۲۵ درصد, 20, 25",
        "fa, ۲ تا ۳ میلیارد روبل, 2000000000, 3000000000",
        "en, between 20 and 25 per cent, 20, 25",
        "en, 3-4 million tonnes, 3000000, 4000000",
        "en, $10 to $12 billion, 10000000000, 12000000000"
    })
    void a_range_has_both_bounds(String language, String text, BigDecimal low, BigDecimal high) {
        assertThat(read(text, language)).singleElement().satisfies(figure -> {
            assertThat(figure.amount()).isEqualByComparingTo(low);
            assertThat(figure.upTo()).isEqualByComparingTo(high);
        });
    }

    @Test
    void a_change_is_two_figures_and_no_range() {
        assertThat(read("from $1.2 billion to $2.3 billion", "en")).hasSize(2);
        assertThat(read("از ۳۵۰ میلیون دلار به ۷۵۰ میلیون دلار", "fa")).hasSize(2);
    }

    @Test
    void a_word_for_about_makes_it_approximate_and_a_bound_is_noted() {
        assertThat(read("حدود ۸۰۰ میلیون یورو", "fa"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.approximate()).isTrue());
        assertThat(read("more than 40 tonnes", "en")).singleElement().satisfies(figure -> {
            assertThat(figure.approximate()).isTrue();
            assertThat(figure.notes()).containsExactly("more than this");
        });
    }

    @Test
    void decimals_that_damage_reversed_are_noted() {
        assertThat(read("ارزش آن 318/4 میلیارد دلار بود", "fa")).singleElement().satisfies(figure -> assertThat(
                        figure.notes())
                .containsExactly("decimals seem to be printed in reversed order: 4.318 is meant"));
        assertThat(read("بدهی 9 ـ 6 میلیارد و صادرات 7/1 میلیارد دلار بود", "fa"))
                .anySatisfy(figure -> assertThat(figure.notes())
                        .containsExactly("decimals seem to be printed in reversed order: 1.7 may be meant"));
        assertThat(read("رشد 7/1 درصد بود", "fa")).singleElement().satisfies(figure -> assertThat(figure.notes())
                .isEmpty());
    }

    @Test
    void a_number_without_unit_is_no_figure() {
        assertThat(read("دو کشور در پنج زمینه ۱۲ سند امضا کردند", "fa")).isEmpty();
        assertThat(read("The S-300 system and Resolution 1929", "en")).isEmpty();
    }
}
