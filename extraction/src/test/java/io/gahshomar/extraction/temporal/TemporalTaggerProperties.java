package io.gahshomar.extraction.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TemporalTaggerProperties {

    private static final TemporalTagger TAGGER = TemporalTagger.standard();
    private static final LocalDate PUBLISHED = LocalDate.of(2018, 6, 19);

    /** Words and marks that rules begin, go on and end with, so that random texts come near to expressions. */
    private static final String[] PIECES = {
        "سال",
        "سالهای",
        "ماه",
        "روز",
        "هفته",
        "دهه",
        "قرن",
        "مهر",
        "دی",
        "می",
        "ژانویه",
        "شعبان",
        "پنج‌شنبه",
        "پاییز",
        "نیمه",
        "سه",
        "بیست و",
        "دوم",
        "هزار",
        "اول",
        "آخر",
        "پایان",
        "از",
        "تا",
        "و",
        "بین",
        "پس از",
        "پیش از",
        "همان",
        "گذشته",
        "آینده",
        "جاری",
        "بعد",
        "پیش",
        "امروز",
        "دیروز",
        "امسال",
        "تاکنون",
        "به بعد",
        "حدود",
        "میلادی",
        "ش",
        "the",
        "a",
        "May",
        "October",
        "Mehr",
        "Monday",
        "summer",
        "early",
        "mid",
        "end of",
        "quarter",
        "Q",
        "half",
        "century",
        "decade",
        "year",
        "years",
        "month",
        "last",
        "next",
        "same",
        "ago",
        "later",
        "before",
        "since",
        "until",
        "between",
        "and",
        "to",
        "nineties",
        "AD",
        "BC",
        "fiscal",
        "first",
        "nineteen",
        "ninety",
        "st",
        "s",
        "'",
        "мая",
        "года",
        "век",
        "1",
        "7",
        "12",
        "24",
        "31",
        "32",
        "84",
        "99",
        "381",
        "1380",
        "1386",
        "1404",
        "1999",
        "2007",
        "2199",
        "9999",
        "123456789012",
        "۲۴",
        "١٣٨٦",
        "1386/7/24",
        "2007-10-16",
        "(",
        ")",
        "/",
        "-",
        "–",
        "ـ",
        "،",
        ",",
        ".",
        ":",
        "\n",
        "\n\n",
        "\u200c",
        "\u202b",
        "\ud83d\ude00",
        "\ud83d",
        "\ude00",
        "\u0000",
        "کتاب",
        "price",
        "درصد",
        "%"
    };

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.of(PIECES);
        Arbitrary<String> gap = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.just(" ")), net.jqwik.api.Tuple.of(1, Arbitraries.just("")));
        Arbitrary<String> near = net.jqwik.api.Combinators.combine(piece, gap)
                .as((word, space) -> word + space)
                .list()
                .ofMaxSize(25)
                .map(words -> String.join("", words));
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(60);
        return Arbitraries.oneOf(near, near, near, any);
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("fa", "en", "ru", "xx");
    }

    @Property(tries = 4000)
    void expressionsLieInOrderInsideTheText(@ForAll("texts") String text, @ForAll("languages") String language) {
        for (LocalDate published : new LocalDate[] {null, PUBLISHED}) {
            int end = 0;
            for (TemporalExpression found : TAGGER.tag(text, language, published)) {
                assertThat(found.start()).isGreaterThanOrEqualTo(end);
                end = found.end();
                int from = text.offsetByCodePoints(0, found.start());
                int to = text.offsetByCodePoints(0, end);
                assertThat(text.substring(from, to)).isEqualTo(found.date().text());
            }
        }
    }

    @Property(tries = 2000)
    void twoTextsWithABlankParagraphBetweenAreReadAsEachAlone(
            @ForAll("texts") String one, @ForAll("texts") String other) {
        List<TemporalExpression> first = TAGGER.tag(one, "fa", null);
        List<TemporalExpression> second = TAGGER.tag(other, "fa", null);
        List<TemporalExpression> both = TAGGER.tag(one + "\n\n" + other, "fa", null);

        if (independent(first) && independent(second) && independent(both)) {
            assertThat(values(both)).isEqualTo(joined(values(first), values(second)));
        }
    }

    private static boolean independent(List<TemporalExpression> found) {
        return found.stream().allMatch(expression -> expression.resolution() instanceof Resolution.Explicit);
    }

    private static List<String> values(List<TemporalExpression> found) {
        return found.stream()
                .map(expression ->
                        expression.date().text() + " " + expression.date().calendar())
                .toList();
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
