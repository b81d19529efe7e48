package io.gahshomar.extraction.temporal;

import io.gahshomar.extraction.temporal.grammar.Grammar;
import io.gahshomar.extraction.temporal.grammar.NumericDates;
import io.gahshomar.extraction.temporal.resolve.Resolver;
import io.gahshomar.extraction.text.Tokenizer;
import io.gahshomar.extraction.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds the temporal expressions of a text and gives each its value. Thread-safe; build it once. */
public final class TemporalTagger {

    private static final List<String> STANDARD_LANGUAGES = List.of("fa", "en", "ru");

    private final Map<String, LanguageTagger> languages = new HashMap<>();

    private record LanguageTagger(Language language, Grammar spans, Grammar points) {}

    private TemporalTagger(List<String> codes) {
        List<String> grammar = Language.lines("grammar.txt");
        for (String code : codes) {
            Language language = Language.load(code);
            NumericDates numericDates = new NumericDates(language.dayFirst(), language.calendar());
            languages.put(
                    code,
                    new LanguageTagger(
                            language,
                            Grammar.of(grammar, true, numericDates),
                            Grammar.of(grammar, false, numericDates)));
        }
    }

    /** The tagger with the languages that come with the library: "fa", "en" and "ru". */
    public static TemporalTagger standard() {
        return new TemporalTagger(STANDARD_LANGUAGES);
    }

    /**
     * The expressions of a text in the order of the text; they do not overlap. The {@linkplain Convention convention} is
     * the language's own.
     *
     * @param text any text; broken surrogates and stray control characters do no harm
     * @param language BCP 47 code; an unknown one is read as English
     * @param publishedAt the day the text was published, null where unknown
     */
    public List<TemporalExpression> tag(String text, String language, LocalDate publishedAt) {
        LanguageTagger tagger = of(language);
        return tag(text, language, publishedAt, publishedAt == null ? tagger.language.undated() : Convention.SPANS);
    }

    /** As {@link #tag(String, String, LocalDate)}, with the convention chosen by the caller. */
    public List<TemporalExpression> tag(String text, String language, LocalDate publishedAt, Convention convention) {
        List<TemporalExpression> expressions = new ArrayList<>();
        tag(text, language, publishedAt, convention, expressions::add);
        return expressions;
    }

    /**
     * Hands the expressions of a text to a consumer as they are found, in the order of the text. Beside the text, what this
     * needs does not grow with the length of the text: the tokens of one stretch of it (up to a blank line, at most a few
     * thousand) and a table of values are held at a time, and no expression once the consumer has it.
     *
     * @param text any text; broken surrogates and stray control characters do no harm
     * @param language BCP 47 code; an unknown one is read as English
     * @param publishedAt the day the text was published, null where unknown
     * @param convention what counts as one expression
     * @param consumer takes each expression
     */
    public void tag(
            String text,
            String language,
            LocalDate publishedAt,
            Convention convention,
            Consumer<TemporalExpression> consumer) {
        LanguageTagger tagger = of(language);
        boolean spans = convention == Convention.SPANS;
        Tokenizer tokenizer = new Tokenizer(text, tagger.language.lexicon().vocabulary());
        Grammar grammar = spans ? tagger.spans : tagger.points;
        Resolver resolver = new Resolver(publishedAt, tagger.language.calendar(), spans);
        Expressions expressions = new Expressions(text, consumer);
        int stretch = 0;
        for (Tokens tokens = tokenizer.next(); tokens != null; tokens = tokenizer.next()) {
            grammar.read(text, tokens, stretch++, mention -> expressions.take(resolver.resolve(mention)));
        }
    }

    private LanguageTagger of(String language) {
        return languages.getOrDefault(language, languages.get("en"));
    }
}
