package io.gahshomar.extraction;

import io.gahshomar.event.EventKind;
import io.gahshomar.extraction.actor.ActorFinder;
import io.gahshomar.extraction.event.Assertion;
import io.gahshomar.extraction.structure.Sentence;
import io.gahshomar.extraction.structure.Structure;
import java.util.List;
import java.util.stream.Stream;

/**
 * The actors of happenings: those that the clause names; where it names no country those of the sentence, and at last the
 * two countries that the text is about. An amount, or a clause that
 * begins with "this", goes on from the sentence before it where it names but one country.
 */
final class EventActors {

    private final ActorFinder finder;
    private final String text;
    private final Structure structure;
    private final List<String> principals;

    EventActors(ActorFinder finder, String text, Structure structure, String language) {
        this.finder = finder;
        this.text = text;
        this.structure = structure;
        this.principals = finder.principals(text, language);
    }

    List<String> of(Assertion happening) {
        String context = happening.context();
        List<String> ofClause = finder.find(context, 0, context.length(), happening.language(), principals);
        long countries = countries(ofClause);
        if (countries == 1 && goesOn(happening)) {
            return structure
                    .sentenceBefore(happening.sentence())
                    .map(before -> joined(ofClause, principalsOf(happening, before)))
                    .orElse(ofClause);
        }
        if (countries > 0) {
            return ofClause;
        }
        List<String> inSentence = find(happening, happening.sentence());
        List<String> mainOnes = inSentence.stream().filter(principals::contains).toList();
        List<String> ofSentence = joined(ofClause, mainOnes.isEmpty() ? inSentence : mainOnes);
        return countries(ofSentence) > 0 ? ofSentence : joined(ofSentence, principals);
    }

    private static boolean goesOn(Assertion happening) {
        return happening.kind() == EventKind.STATISTIC || happening.pointsBack();
    }

    private List<String> principalsOf(Assertion happening, Sentence sentence) {
        return find(happening, sentence).stream().filter(principals::contains).toList();
    }

    private List<String> find(Assertion happening, Sentence sentence) {
        return finder.find(text, sentence.start(), sentence.end(), happening.language(), principals);
    }

    private static long countries(List<String> actors) {
        return actors.stream().filter(ActorFinder::isCountry).count();
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
