package io.gahshomar.query.slice;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a client prefers of the count of a slice (RFC 7240); a preference that is not understood is ignored. */
enum Preference {
    EXACT("count=exact"),
    ESTIMATED("count=estimated");

    private static final Pattern COUNT =
            Pattern.compile("(?:^|[,;])\\s*count\\s*=\\s*\"?(exact|estimated)\"?\\s*(?:$|[,;])");

    private final String applied;

    Preference(String applied) {
        this.applied = applied;
    }

    static Optional<Preference> of(String header) {
        Matcher matcher = COUNT.matcher(header == null ? "" : header);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(matcher.group(1).equals("exact") ? EXACT : ESTIMATED);
    }

    /** The value of the header Preference-Applied. */
    String applied() {
        return applied;
    }
}
