package io.gahshomar.extraction.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

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

    /** Rows of the grammar with a word of the lexicon for every element, as people would say them. */
    private static final GeneratedPhrases PHRASES = new GeneratedPhrases();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> near =
                Arbitraries.of(PIECES).list().ofMaxSize(25).flatMap(TemporalTaggerProperties::joinedAnyhow);
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(60);
        return Arbitraries.oneOf(near, near, PHRASES.sentences(), mutated(PHRASES.sentences()), any);
    }

    private static Arbitrary<String> joinedAnyhow(List<String> words) {
        Arbitrary<String> gap =
                Arbitraries.frequency(Tuple.of(6, " "), Tuple.of(1, ""), Tuple.of(1, "\n"), Tuple.of(1, "\u200c"));
        return gap.list().ofSize(words.size()).map(gaps -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < words.size(); i++) {
                text.append(words.get(i)).append(gaps.get(i));
            }
            return text.toString();
        });
    }

    /** A text with some of its characters lost, changed or cut in two. */
    private static Arbitrary<String> mutated(Arbitrary<String> texts) {
        Arbitrary<String> damage =
                Arbitraries.of("", "\ud83d", "\ude00", "\u200c", "\u0640", "\u0000", " ", "9", "ی", ".");
        return Combinators.combine(texts, Arbitraries.integers().between(0, 200), damage)
                .as((text, place, mark) -> {
                    int at = text.isEmpty() ? 0 : place % text.length();
                    return text.substring(0, at) + mark + text.substring(Math.min(text.length(), at + 1));
                });
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

    @Property(tries = 4000)
    void twoTextsWithABlankParagraphBetweenAreReadAsEachAlone(
            @ForAll("texts") String one, @ForAll("texts") String other, @ForAll("languages") String language) {
        for (LocalDate published : new LocalDate[] {null, PUBLISHED}) {
            List<TemporalExpression> first = TAGGER.tag(one, language, published);
            List<TemporalExpression> second = TAGGER.tag(other, language, published);
            List<TemporalExpression> both = TAGGER.tag(one + "\n\n" + other, language, published);

            if (independent(both)) {
                List<String> apart = new ArrayList<>(described(first, 0));
                apart.addAll(described(second, one.codePointCount(0, one.length()) + 2));
                assertThat(described(both, 0)).isEqualTo(apart);
            }
        }
    }

    private static boolean independent(List<TemporalExpression> found) {
        return found.stream().noneMatch(expression -> expression.resolution() instanceof Resolution.FromDiscourse);
    }

    private static List<String> described(List<TemporalExpression> found, int shift) {
        return found.stream()
                .map(expression -> "%d..%d «%s» %s %s..%s %s %s %s %s %s"
                        .formatted(
                                expression.start() + shift,
                                expression.end() + shift,
                                expression.date().text(),
                                expression.date().edtf(),
                                expression.date().earliest(),
                                expression.date().latest(),
                                expression.date().calendar(),
                                expression.date().precision(),
                                expression.role(),
                                expression.resolution(),
                                expression.notes()))
                .toList();
    }
}
