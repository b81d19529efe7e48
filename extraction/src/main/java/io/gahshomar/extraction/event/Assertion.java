package io.gahshomar.extraction.event;

import io.gahshomar.event.EventKind;
import io.gahshomar.event.date.HistoricalDate;
import io.gahshomar.extraction.structure.Sentence;
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
 * @param clauseStart first char of its clause
 * @param clauseEnd one past the last char of its clause
 * @param clauseText the clause, with what it hangs on
 * @param headline the clause as a headline; empty for anything but a happening
 * @param confidence share of such assertions that are right, 0 to 1
 */
public record Assertion(
        Dated dated,
        Role role,
        String rule,
        Sentence sentence,
        String language,
        int clauseStart,
        int clauseEnd,
        String clauseText,
        String headline,
        double confidence) {

    /**
     * An expression at its place in the text.
     *
     * @param start first char, an UTF-16 index
     * @param end one past the last char
     * @param expression what the tagger says of it
     */
    public record Dated(int start, int end, TemporalExpression expression) {}

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

    /** Whether it is a dated happening of the document: not of an abstract that says in another language what the text says. */
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
