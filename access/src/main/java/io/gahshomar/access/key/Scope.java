package io.gahshomar.access.key;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a key allows beside reading. No scope includes another. */
public enum Scope {
    /** Hand in, replace and withdraw documents; keep feeds. */
    INGEST,
    /** Correct entries of the chronology. */
    EDIT,
    /** Everything else that changes something: rebuilding, sending dead letters back. */
    ADMIN;

    /** Its name in files and settings, and the role of whoever has it: {@code ingest}, {@code edit}, {@code admin}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The scopes that {@code list} names, separated by commas.
     *
     * @throws IllegalArgumentException for a name that is no scope, or where there is none
     */
    public static Set<Scope> parse(String list) {
        var scopes = EnumSet.noneOf(Scope.class);
        for (var id : list.split(",", -1)) {
            scopes.add(of(id.strip()));
        }
        return scopes;
    }

    /** The names of {@code scopes}, separated by commas. */
    public static String format(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::id).collect(Collectors.joining(","));
    }

    private static Scope of(String id) {
        return Arrays.stream(values())
                .filter(scope -> scope.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is no scope; scopes are ingest, edit and admin, separated by commas".formatted(id)));
    }
}
