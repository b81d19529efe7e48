package io.gahshomar.query.index;

/** What an entry can be found by. */
public final class Term {

    /** The term of every entry. */
    public static final String ANY = "*";

    /** What the terms of themes begin with; the theme's id follows. */
    public static final String THEME_PREFIX = "theme:";

    private Term() {}

    /** The term of the entries with a theme. */
    public static String theme(String id) {
        return THEME_PREFIX + id;
    }
}
