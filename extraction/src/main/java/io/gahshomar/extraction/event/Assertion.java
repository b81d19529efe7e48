package io.gahshomar.extraction.event;

import io.gahshomar.event.DateResolution;
import io.gahshomar.event.EventKind;
import io.gahshomar.event.Figure;
import io.gahshomar.event.date.HistoricalDate;
import io.gahshomar.extraction.structure.Sentence;
import io.gahshomar.extraction.temporal.Resolution;
import io.gahshomar.extraction.temporal.Role;
import io.gahshomar.extraction.temporal.TemporalExpression;
import java.util.List;

/**
 * What is said at a temporal expression. Places are UTF-16 indexes of the text.
 *
 * @param dated the expression
 * @param role what the expression does
 * @param rule name of the rule that decided the role
 * @param sentence the sentence it stands in
 * @param language language of the sentence
 * @param headline the clause as a headline; empty for anything but a happening
 * @param context the clause at its full length, with what it hangs on; empty for anything but a happening
 * @param pointsBack whether the clause begins by pointing at what was named before: «این تجارت …», "this trade …"
 * @param figures the quantities that the clause states for this date
 * @param confidence share of such assertions that are right, 0 to 1
 */
public record Assertion(
        Dated dated,
        Role role,
        String rule,
        Sentence sentence,
        String language,
        String headline,
        String context,
        boolean pointsBack,
        List<Figure> figures,
        double confidence) {

    /**
     * An expression at its place in the text.
     *
     * @param start first char, an UTF-16 index
     * @param end one past the last char
     * @param expression what the tagger says of it
     */
    public record Dated(int start, int end, TemporalExpression expression) {}

    /** What is no happening. */
    static Assertion other(Dated dated, Role role, String rule, Sentence sentence, String language) {
        return new Assertion(dated, role, rule, sentence, language, "", "", false, List.of(), 0);
    }

    public int start() {
        return dated.start();
    }

    public int end() {
        return dated.end();
    }

    public HistoricalDate date() {
        return dated.expression().date();
    }

    public List<String> notes() {
        return dated.expression().notes();
    }

    /** How the date was read. */
    public DateResolution resolution() {
        return switch (dated.expression().resolution()) {
            case Resolution.Explicit explicit -> DateResolution.EXPLICIT;
            case Resolution.FromPublication publication -> DateResolution.PUBLICATION;
            case Resolution.FromDiscourse discourse -> DateResolution.DISCOURSE;
        };
    }

    /** Whether it is a dated happening of the document; an abstract in another language only says it once more. */
    public boolean happening() {
        return kindOf(role) != null && sentence.kind() != io.gahshomar.extraction.structure.BlockKind.FOREIGN_ABSTRACT;
    }

    /** The kind of the happening; null where it is none. */
    public EventKind kind() {
        return kindOf(role);
    }

    static EventKind kindOf(Role role) {
        return switch (role) {
            case EVENT -> EventKind.EVENT;
            case TREND -> EventKind.TREND;
            case STATISTIC -> EventKind.STATISTIC;
            case CITATION, META, MENTION -> null;
        };
    }
}
