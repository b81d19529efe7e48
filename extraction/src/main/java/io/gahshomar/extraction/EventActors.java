package io.gahshomar.extraction;

import io.gahshomar.extraction.actor.ActorFinder;
import io.gahshomar.extraction.event.Assertion;
import java.util.List;

/** The actors of happenings: those that the clause names, or else the sentence. */
final class EventActors {

    private final ActorFinder finder;
    private final String text;
    private final List<String> principals;

    EventActors(ActorFinder finder, String text, String language) {
        this.finder = finder;
        this.text = text;
        this.principals = finder.principals(text, language);
    }

    List<String> of(Assertion happening) {
        List<String> ofClause =
                finder.find(text, happening.clauseStart(), happening.clauseEnd(), happening.language(), principals);
        if (!ofClause.isEmpty()) {
            return ofClause;
        }
        return finder.find(
                text, happening.sentence().start(), happening.sentence().end(), happening.language(), principals);
    }
}
