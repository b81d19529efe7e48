package io.gahshomar.extraction.temporal;

import io.gahshomar.event.date.Edtf;
import io.gahshomar.event.date.HistoricalDate;
import io.gahshomar.extraction.temporal.grammar.Grammar;
import io.gahshomar.extraction.temporal.grammar.Mention;
import io.gahshomar.extraction.temporal.grammar.NumericDates;
import io.gahshomar.extraction.temporal.resolve.Resolved;
import io.gahshomar.extraction.temporal.resolve.Resolver;
import io.gahshomar.extraction.text.Tokenizer;
import io.gahshomar.extraction.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        LanguageTagger tagger = of(language);
        boolean spans = convention == Convention.SPANS;
        Tokenizer tokenizer = new Tokenizer(text, tagger.language.lexicon().vocabulary());
        Grammar grammar = spans ? tagger.spans : tagger.points;
        List<Mention> mentions = new ArrayList<>();
        int stretch = 0;
        for (Tokens tokens = tokenizer.next(); tokens != null; tokens = tokenizer.next()) {
            grammar.read(text, tokens, stretch++, mentions);
        }
        return expressions(text, new Resolver(publishedAt, tagger.language.calendar(), spans).resolve(mentions));
    }

    private LanguageTagger of(String language) {
        return languages.getOrDefault(language, languages.get("en"));
    }

    private static List<TemporalExpression> expressions(String text, List<Resolved> resolved) {
        List<TemporalExpression> expressions = new ArrayList<>(resolved.size());
        int index = 0;
        int codePoints = 0;
        for (Resolved one : resolved) {
            int start = one.mention().start();
            int end = one.mention().end();
            codePoints += text.codePointCount(index, start);
            index = start;
            int length = text.codePointCount(start, end);
            expressions.add(expression(text.substring(start, end), codePoints, codePoints + length, one));
        }
        return expressions;
    }

    private static TemporalExpression expression(String surface, int start, int end, Resolved resolved) {
        HistoricalDate date = HistoricalDate.of(
                Edtf.parse(resolved.days().edtf()),
                resolved.days().precision(),
                resolved.days().calendar(),
                surface);
        Optional<Role> role = resolved.mention().setting().citation() ? Optional.of(Role.CITATION) : Optional.empty();
        return new TemporalExpression(start, end, date, resolved.resolution(), role, resolved.notes());
    }
}
