package io.gahshomar.extraction;

import io.gahshomar.event.date.Precision;
import io.gahshomar.extraction.actor.ActorFinder;
import io.gahshomar.extraction.event.Assertion;
import io.gahshomar.extraction.event.AssertionReader;
import io.gahshomar.extraction.figure.ReversedDecimals;
import io.gahshomar.extraction.structure.Block;
import io.gahshomar.extraction.structure.BlockKind;
import io.gahshomar.extraction.structure.CodePoints;
import io.gahshomar.extraction.structure.LanguageRuns;
import io.gahshomar.extraction.structure.LanguageRuns.Run;
import io.gahshomar.extraction.structure.Languages;
import io.gahshomar.extraction.structure.Structure;
import io.gahshomar.extraction.temporal.TemporalExpression;
import io.gahshomar.extraction.temporal.TemporalTagger;
import io.gahshomar.extraction.theme.ThemeMatcher;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The reading of one text, from its structure to its events. */
final class Reading {

    private final String text;
    private final String language;
    private final Structure structure;
    private final CodePoints codePoints;
    private final TemporalTagger tagger;
    private final ThemeMatcher themes;
    private final ActorFinder actors;
    private final LocalDate publishedAt;

    Reading(SourceText source, TemporalTagger tagger, ThemeMatcher themes, ActorFinder actors) {
        this.text = source.text();
        this.language = source.language() == null ? Languages.detect(text) : source.language();
        this.structure = Structure.of(text, language);
        this.codePoints = CodePoints.of(text);
        this.tagger = tagger;
        this.themes = themes;
        this.actors = actors;
        this.publishedAt = source.publishedAt() == null ? publicationDate().orElse(null) : source.publishedAt();
    }

    /** The day of publication in the header, or else the last day that the header names. */
    private Optional<LocalDate> publicationDate() {
        LocalDate last = null;
        for (Block block : structure.blocks()) {
            if (block.kind() != BlockKind.META) {
                continue;
            }
            String line = text.substring(block.start(), block.end());
            for (TemporalExpression expression : tagger.tag(line, Languages.detect(line), null)) {
                if (expression.date().precision() == Precision.DAY) {
                    LocalDate day = expression.date().earliest();
                    int start = line.offsetByCodePoints(0, expression.start());
                    if (Structure.announcesPublication(line.substring(0, start))) {
                        return Optional.of(day);
                    }
                    last = last == null || day.isAfter(last) ? day : last;
                }
            }
        }
        return Optional.ofNullable(last);
    }

    Extraction extraction() {
        List<Assertion> assertions = new ArrayList<>();
        ReversedDecimals reversedDecimals = new ReversedDecimals(text);
        for (Run run : LanguageRuns.of(text, structure, language)) {
            assertions.addAll(
                    new AssertionReader(text, structure, run.language(), reversedDecimals).read(expressions(run)));
        }
        assertions.sort(Comparator.comparingInt(Assertion::start));
        return new Extraction(
                language, publishedAt, assertions.stream().map(this::expression).toList(), events(assertions));
    }

    /** The expressions of a stretch, as UTF-16 indexes of the whole text. */
    private List<Assertion.Dated> expressions(Run run) {
        boolean whole = run.start() == 0 && run.end() == text.length();
        String stretch = whole ? text : text.substring(run.start(), run.end());
        CodePoints places = whole ? codePoints : CodePoints.of(stretch);
        return tagger.tag(stretch, run.language(), publishedAt).stream()
                .map(expression -> new Assertion.Dated(
                        run.start() + places.index(expression.start()),
                        run.start() + places.index(expression.end()),
                        expression))
                .toList();
    }

    private DatedExpression expression(Assertion assertion) {
        return new DatedExpression(
                assertion.date(),
                codePoints.codePoint(assertion.start()),
                codePoints.codePoint(assertion.end()),
                assertion.role(),
                assertion.rule(),
                assertion.notes());
    }

    private List<DatedEvent> events(List<Assertion> assertions) {
        EventActors named = new EventActors(actors, text, structure, language);
        return assertions.stream()
                .filter(Assertion::happening)
                .map(happening -> event(happening, themes(happening), named.of(happening)))
                .toList();
    }

    private String quote(Assertion happening) {
        return text.substring(happening.sentence().start(), happening.sentence().end());
    }

    /** The themes of the clause; one that names none belongs to what its sentence is about. */
    private List<String> themes(Assertion happening) {
        List<String> ofClause = themes.match(happening.language(), happening.context());
        return ofClause.isEmpty() ? themes.match(happening.language(), quote(happening)) : ofClause;
    }

    private DatedEvent event(Assertion happening, List<String> themeIds, List<String> actorIds) {
        return new DatedEvent(
                happening.date(),
                happening.kind(),
                happening.headline(),
                quote(happening),
                codePoints.codePoint(happening.sentence().start()),
                codePoints.codePoint(happening.sentence().end()),
                codePoints.codePoint(happening.start()),
                codePoints.codePoint(happening.end()),
                themeIds,
                actorIds,
                happening.figures(),
                happening.confidence(),
                happening.resolution(),
                happening.notes());
    }
}
