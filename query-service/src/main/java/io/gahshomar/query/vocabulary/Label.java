package io.gahshomar.query.vocabulary;

/** What something is called in the languages of the page. */
public record Label(String fa, String en) {

    /** A name that is the same in all languages. */
    public static Label same(String name) {
        return new Label(name, name);
    }
}
