package io.gahshomar.extraction.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.gahshomar.event.date.HistoricalDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tagger understands, by example: values with the many ways people write them, and what is no date at all. */
class CorpusTest {

    private static final TemporalTagger TAGGER = TemporalTagger.standard();
    private static final List<String> LANGUAGES = List.of("fa", "en", "ru");

    @TestFactory
    Stream<DynamicNode> everyPhrasingHasItsSpanAndValue() {
        return LANGUAGES.stream()
                .map(Corpus::of)
                .map(corpus -> dynamicContainer(
                        corpus.language(), corpus.positives().stream().map(phrasing -> found(corpus, phrasing))));
    }

    @TestFactory
    Stream<DynamicNode> nothingIsFoundWhereNothingIs() {
        return LANGUAGES.stream()
                .map(Corpus::of)
                .map(corpus -> dynamicContainer(
                        corpus.language(), corpus.negatives().stream().map(text -> nothingFound(corpus, text))));
    }

    @ParameterizedTest(name = "{0}: at least {1} phrasings and {2} texts without a date")
    @CsvSource({"fa, 1200, 300", "en, 600, 150", "ru, 150, 40"})
    void theCorpusOfALanguageIsLarge(String language, int positives, int negatives) {
        Corpus corpus = Corpus.of(language);

        assertThat(corpus.positives()).hasSizeGreaterThanOrEqualTo(positives);
        assertThat(corpus.negatives()).hasSizeGreaterThanOrEqualTo(negatives);
    }

    private static DynamicTest found(Corpus corpus, Corpus.Positive phrasing) {
        return dynamicTest(phrasing.place() + " " + phrasing.text(), () -> {
            List<TemporalExpression> expressions = tag(corpus, phrasing.text(), phrasing.published());

            assertThat(expressions)
                    .withFailMessage(() -> "%s «%s» should hold %d..%d %s but holds %s"
                            .formatted(
                                    phrasing.place(),
                                    phrasing.text(),
                                    phrasing.start(),
                                    phrasing.end(),
                                    phrasing.value(),
                                    described(expressions)))
                    .anyMatch(expression -> agrees(expression, phrasing));
        });
    }

    private static DynamicTest nothingFound(Corpus corpus, Corpus.Negative text) {
        return dynamicTest(text.place() + " " + text.text(), () -> {
            List<TemporalExpression> expressions = tag(corpus, text.text(), text.published());

            assertThat(expressions)
                    .withFailMessage(() -> "%s «%s» should hold nothing but holds %s"
                            .formatted(text.place(), text.text(), described(expressions)))
                    .isEmpty();
        });
    }

    private static List<TemporalExpression> tag(Corpus corpus, String text, LocalDate published) {
        return TAGGER.tag(text, corpus.language(), published);
    }

    private static boolean agrees(TemporalExpression expression, Corpus.Positive phrasing) {
        HistoricalDate date = expression.date();
        Corpus.Value value = phrasing.value();
        return expression.start() == phrasing.start()
                && expression.end() == phrasing.end()
                && date.edtf().equals(value.edtf())
                && date.calendar() == value.calendar()
                && value.precision().stream().allMatch(date.precision()::equals);
    }

    private static String described(List<TemporalExpression> expressions) {
        return expressions.stream()
                .map(expression -> "%d..%d «%s» %s %s %s"
                        .formatted(
                                expression.start(),
                                expression.end(),
                                expression.date().text(),
                                expression.date().edtf(),
                                expression.date().calendar(),
                                expression.date().precision()))
                .collect(Collectors.joining("; ", "[", "]"));
    }
}
