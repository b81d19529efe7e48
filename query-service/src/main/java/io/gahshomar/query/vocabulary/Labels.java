package io.gahshomar.query.vocabulary;

import io.gahshomar.query.index.Term;
import jakarta.enterprise.context.ApplicationScoped;

/** What the values of terms are called. */
@ApplicationScoped
public class Labels {

    private final ThemeVocabulary themes;
    private final ActorVocabulary actors;

    Labels(ThemeVocabulary themes, ActorVocabulary actors) {
        this.themes = themes;
        this.actors = actors;
    }

    /** What the value of a term of a kind is called; what has no name is called by its value. */
    public Label of(Term kind, String value) {
        return switch (kind) {
            case THEME -> themes.label(value);
            case ACTOR -> actors.label(value);
            case SOURCE, KIND, LANGUAGE, PRECISION, DISPUTED -> Label.same(value);
        };
    }
}
