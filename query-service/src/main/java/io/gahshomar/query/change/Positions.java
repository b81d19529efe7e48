package io.gahshomar.query.change;

import io.gahshomar.query.problem.Problems;
import io.gahshomar.query.problem.QueryParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads and checks the positions that clients come back with. */
@ApplicationScoped
public class Positions {

    private static final String SINCE = "since";
    private static final Pattern FORM = Pattern.compile("\\d{1,18}");
    private static final int GONE = 410;

    private final ChangeLog log;

    Positions(ChangeLog log) {
        this.log = log;
    }

    /** The parameter since; what is wrong is noted. */
    Optional<Long> since(QueryParameters parameters) {
        return parameters.single(SINCE).flatMap(text -> read(parameters, SINCE, text));
    }

    /** A position as clients give it; what is wrong is noted. */
    Optional<Long> read(QueryParameters parameters, String name, String text) {
        if (!FORM.matcher(text).matches()) {
            parameters.reject(
                    name,
                    text,
                    "invalid-position",
                    "'" + name + "' is '" + text + "'; it takes the position of a change, a whole number.");
            return Optional.empty();
        }
        return Optional.of(Long.valueOf(text));
    }

    /**
     * Checks that everything after a position can be told.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 410 where it cannot
     */
    void check(long position) throws SQLException {
        ChangeLog.Extent extent = log.extent();
        if (!extent.reachesBackTo(position)) {
            throw Problems.of(
                    GONE,
                    "position-too-old",
                    "The position is too old",
                    "The log begins at position " + extent.first() + ", after what follows " + position
                            + "; read the slice anew and go on from position " + extent.last() + ".");
        }
        if (position > extent.last()) {
            throw Problems.of(
                    GONE,
                    "position-unknown",
                    "The position was never reached",
                    "The newest change has position " + extent.last() + ", before " + position
                            + "; read the slice anew and go on from there.");
        }
    }
}
