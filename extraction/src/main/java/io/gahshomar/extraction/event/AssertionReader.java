package io.gahshomar.extraction.event;

import io.gahshomar.extraction.structure.Sentence;
import io.gahshomar.extraction.structure.Structure;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Reads what is asserted at each temporal expression of a stretch of text in one language. */
public final class AssertionReader {

    private final String text;
    private final Structure structure;
    private final String language;
    private final BooleanSupplier reversedDecimals;
    private final Map<Sentence, MarkedSentence> sentences = new IdentityHashMap<>();

    /**
     * A reader of a stretch of a text.
     *
     * @param reversedDecimals whether the text shows that it prints decimals in reversed order
     */
    public AssertionReader(String text, Structure structure, String language, BooleanSupplier reversedDecimals) {
        this.text = text;
        this.structure = structure;
        this.language = language;
        this.reversedDecimals = reversedDecimals;
    }

    /** What is asserted at the expressions, in their order. */
    public List<Assertion> read(List<Assertion.Dated> expressions) {
        for (Assertion.Dated expression : expressions) {
            sentenceOf(expression)
                    .ifPresent(sentence -> marked(sentence).markDated(expression.start(), expression.end()));
        }
        List<Assertion> assertions = new ArrayList<>(expressions.size());
        for (Assertion.Dated expression : expressions) {
            sentenceOf(expression)
                    .filter(sentence -> marked(sentence).size() > 0)
                    .ifPresent(sentence -> assertions.add(assertion(expression, sentence)));
        }
        return assertions;
    }

    private Optional<Sentence> sentenceOf(Assertion.Dated expression) {
        return structure.sentenceAt(expression.start());
    }

    private MarkedSentence marked(Sentence sentence) {
        return sentences.computeIfAbsent(sentence, key -> new MarkedSentence(text, key, language));
    }

    private Assertion assertion(Assertion.Dated expression, Sentence sentence) {
        MarkedSentence marked = marked(sentence);
        Mention mention = new Mention(marked, expression.expression().date(), expression.start(), expression.end());
        RoleRules.Decision decision = expression.end() <= sentence.end() ? RoleRules.decide(mention) : RoleRules.BROKEN;
        if (Assertion.kindOf(decision.role()) == null) {
            return Assertion.other(expression, decision.role(), decision.rule(), sentence, language);
        }
        Headline.Told told = Headline.of(
                text,
                mention,
                structure.sentenceBefore(sentence).map(this::marked).filter(before -> before.size() > 0));
        return new Assertion(
                expression,
                decision.role(),
                decision.rule(),
                sentence,
                language,
                told.headline(),
                told.context(),
                told.pointsBack(),
                ClauseFigures.of(text, language, mention, reversedDecimals),
                Confidence.of(decision.role(), mention, told.readable()));
    }
}
