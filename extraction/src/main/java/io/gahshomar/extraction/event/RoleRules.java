package io.gahshomar.extraction.event;

import io.gahshomar.extraction.structure.BlockKind;
import io.gahshomar.extraction.temporal.Role;
import java.util.List;

/** The rules that give a temporal expression its role; the first that holds decides. */
final class RoleRules {

    /** A role and the rule that gave it. */
    record Decision(Role role, String rule) {}

    private static final List<RoleRule> RULES = List.of(
            new RoleRule("reference", Role.CITATION, CitationRules::inReferences),
            new RoleRule("front-matter", Role.META, mention -> mention.kind() == BlockKind.META),
            new RoleRule("dateline", Role.META, MentionRules::inDateline),
            new RoleRule("footnote", Role.CITATION, mention -> mention.kind() == BlockKind.NOTE),
            new RoleRule("citation-in-brackets", Role.CITATION, CitationRules::inBrackets),
            new RoleRule("citation-with-page", Role.CITATION, CitationRules::withPage),
            new RoleRule("citation-after-author", Role.CITATION, CitationRules::afterAuthor),
            new RoleRule("table", Role.MENTION, MentionRules::inTable),
            new RoleRule("quoted-title", Role.MENTION, MentionRules::inQuotedTitle),
            new RoleRule("heading", Role.MENTION, MentionRules::inHeading),
            new RoleRule("present-time", Role.MENTION, MentionRules::meansPresentTime),
            new RoleRule("comparison", Role.MENTION, MentionRules::inComparison),
            new RoleRule("ranked-since", Role.MENTION, MentionRules::endsRanking),
            new RoleRule("named-by-year", Role.MENTION, MentionRules::namesThing),
            new RoleRule("age", Role.MENTION, MentionRules::namesAge),
            new RoleRule("about-the-text", Role.MENTION, MentionRules::aboutText),
            new RoleRule("nothing-asserted", Role.MENTION, MentionRules::assertsNothing),
            new RoleRule("quantity", Role.STATISTIC, HappeningRules::measures),
            new RoleRule("span", Role.TREND, HappeningRules::lasts),
            new RoleRule("through-the-year", Role.TREND, HappeningRules::fillsYear),
            new RoleRule("process", Role.TREND, HappeningRules::goesOn));
    private static final Decision EVENT = new Decision(Role.EVENT, "clause");

    /** What an expression gets that reaches over the end of its sentence, as over a break between cells. */
    static final Decision BROKEN = new Decision(Role.MENTION, "broken-off");

    private RoleRules() {}

    static Decision decide(Mention mention) {
        for (RoleRule rule : RULES) {
            if (rule.holds().test(mention)) {
                return new Decision(rule.role(), rule.name());
            }
        }
        return EVENT;
    }
}
