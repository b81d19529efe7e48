package io.gahshomar.query.index;

/** What an entry can be found by: a kind of term, then the value. */
public enum Term {
    /** A theme or a broader one of it, by id. */
    THEME("theme:"),
    /** An actor, by id. */
    ACTOR("actor:"),
    /** Who publishes a source, by name. */
    SOURCE("source:"),
    /** What is asserted. */
    KIND("kind:"),
    /** The language of a source or of a headline, BCP 47. */
    LANGUAGE("lang:"),
    /** The unit of the date. */
    PRECISION("precision:"),
    /** Whether the sources disagree, {@code true} or {@code false}. */
    DISPUTED("disputed:");

    /** The term of every entry. */
    public static final String ANY = "*";

    private final String prefix;

    Term(String prefix) {
        this.prefix = prefix;
    }

    /** What the terms of this kind begin with. */
    public String prefix() {
        return prefix;
    }

    /** The term for a value. */
    public String of(String value) {
        return prefix + value;
    }

    /** Whether a term is one of this kind. */
    public boolean isKindOf(String term) {
        return term.startsWith(prefix);
    }

    /** The value in a term of this kind. */
    public String value(String term) {
        return term.substring(prefix.length());
    }

    /**
     * Whether a term has postings of its own. The others have few values, which most walks along other postings meet soon:
     * they are told by signature and entry.
     */
    public static boolean hasPostings(String term) {
        return term.equals(ANY) || THEME.isKindOf(term) || ACTOR.isKindOf(term) || SOURCE.isKindOf(term);
    }
}
